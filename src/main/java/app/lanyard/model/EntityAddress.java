package app.lanyard.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The address of something that the library knows: {@code lanyard:KIND/KEY}. The key is one encoded
 * segment (RFC 3986, section 2.1), so that Markdown reads the whole as one destination of a link.
 *
 * @param key lasts as long as the thing does
 */
public record EntityAddress(EntityKind kind, String key) {

  private static final String SCHEME = "lanyard:";
  private static final Pattern STRAY_PERCENT = Pattern.compile("%(?![0-9a-fA-F]{2})");

  /** The address as it stands in a link. */
  public String href() {
    return SCHEME + kind.wireName() + "/" + URLEncoder.encode(key, UTF_8).replace("+", "%20");
  }

  /** What an address names; nothing if it is none of this form. */
  public static Optional<EntityAddress> of(String href) {
    String stripped = href.strip();
    if (!stripped.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
      return Optional.empty();
    }
    String[] parts = stripped.substring(SCHEME.length()).split("/", 2);
    return Stream.of(EntityKind.values())
        .filter(kind -> parts.length == 2 && kind.wireName().equals(parts[0]))
        .findFirst()
        .map(kind -> new EntityAddress(kind, decoded(parts[1])));
  }

  /** A percent sign that encodes nothing stands for itself. */
  private static String decoded(String key) {
    String sound = STRAY_PERCENT.matcher(key).replaceAll("%25");
    return URLDecoder.decode(sound.replace("+", "%2B"), UTF_8);
  }
}
