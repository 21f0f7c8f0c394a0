package app.lanyard.library.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.regex.Pattern;

/** Writes the content lines of a calendar (RFC 5545, section 3.1). */
final class CalendarLines {

  private static final String BREAK = "\r\n";

  /** Octets of a line without its break. */
  private static final int LONGEST = 75;

  private static final Pattern BREAKS = Pattern.compile("\\R");
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\t]]");

  private final Appendable out;

  CalendarLines(Appendable out) {
    this.out = out;
  }

  /** A text (section 3.3.11); nothing if it is empty. */
  void text(String name, String text) throws IOException {
    if (!text.isBlank()) {
      line(name + ":" + escaped(text.strip()));
    }
  }

  /** A property whose value is no text. */
  void value(String name, String value) throws IOException {
    line(name + ":" + CONTROLS.matcher(value).replaceAll(""));
  }

  /** What goes on in the next line begins there with a space, and no character is torn apart. */
  private void line(String line) throws IOException {
    int octets = 0;
    for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
      String character = Character.toString(line.codePointAt(at));
      int size = character.getBytes(UTF_8).length;
      if (octets + size > LONGEST) {
        out.append(BREAK).append(' ');
        octets = 1;
      }
      out.append(character);
      octets += size;
    }
    out.append(BREAK);
  }

  private static String escaped(String text) {
    String signs = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
    return CONTROLS.matcher(BREAKS.matcher(signs).replaceAll("\\\\n")).replaceAll("");
  }
}
