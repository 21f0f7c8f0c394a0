package app.lanyard.markdown.render;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a link or a picture leads. White space and control characters are taken out first, because
 * browsers overlook them inside of a scheme.
 *
 * @param kind what may be done with it
 * @param value the cleaned destination
 */
record Destination(Kind kind, String value) {

  enum Kind {
    WEB,
    MAIL,
    NOTE,
    FRAGMENT,
    RELATIVE,
    DATA,
    /** Of a scheme that is not followed. */
    REFUSED
  }

  private static final Pattern SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):");
  private static final Pattern IGNORED = Pattern.compile("[\\p{Cntrl}\\p{Cf}]+");

  static Destination of(String written) {
    String value = IGNORED.matcher(written).replaceAll("").strip();
    if (value.startsWith("//")) {
      return new Destination(Kind.WEB, "https:" + value);
    }
    if (value.startsWith("#")) {
      return new Destination(Kind.FRAGMENT, value);
    }
    Matcher scheme = SCHEME.matcher(value);
    return scheme.lookingAt()
        ? new Destination(kind(scheme.group(1)), value)
        : new Destination(value.isEmpty() ? Kind.REFUSED : Kind.RELATIVE, value);
  }

  /** The host of a web address, or the whole address if it has none. */
  String host() {
    try {
      String host = URI.create(value).getHost();
      return host == null ? value : host;
    } catch (IllegalArgumentException e) {
      // Not an address by the book: people still should see where it leads.
      return value;
    }
  }

  private static Kind kind(String scheme) {
    return switch (scheme.toLowerCase(Locale.ROOT)) {
      case "http", "https" -> Kind.WEB;
      case "mailto" -> Kind.MAIL;
      case "note" -> Kind.NOTE;
      case "data" -> Kind.DATA;
      default -> Kind.REFUSED;
    };
  }
}
