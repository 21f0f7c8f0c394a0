package app.lanyard.extract;

import app.lanyard.extract.link.LinkClassifier;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Vocabulary;
import app.lanyard.model.LinkKind;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads labels in the languages of the list {@code fields}; those of links as their classifier. */
final class FieldReader {

  private static final int LONGEST_LABEL = 40;

  private static final Pattern LABELLED =
      Pattern.compile("^[^\\p{L}\\p{N}:]{0,6}([^:：\\n]{1,40}?)\\s?[:：](?!//)\\s*");

  /** What stands before the colon may take two UTF-16 units a character. */
  private static final int LATEST_COLON = 2 * (6 + 40) + 1;

  /** The longest labels have four words, and a space may stand before the colon. */
  private static final int MOST_SPACES = 4;

  /** What a programme counts its sessions by: no spaces, and a figure at its end. */
  private static final Pattern SESSION_KEY = Pattern.compile("[\\p{Alnum}_#-]{0,12}\\d");

  /** The marks, pictures and full-width characters of Unicode begin here. */
  private static final char FIRST_SIGN = '\u2000';

  private static final Pattern SHORTCODE = Pattern.compile("^(:[a-z_]{2,30}:)\\s*");

  private final Map<String, FieldKind> words = new HashMap<>();
  private final LinkClassifier links;

  FieldReader(LinkClassifier links) {
    this.links = links;
    Vocabulary.lists("fields")
        .forEach(
            (key, list) ->
                list.forEach(
                    word ->
                        words.putIfAbsent(word, FieldKind.valueOf(key.toUpperCase(Locale.ROOT)))));
  }

  /** What a label says, if it is a known one. */
  Optional<FieldKind> kindOf(String label) {
    String folded = fold(label);
    if (folded.isEmpty() || folded.length() > LONGEST_LABEL) {
      return Optional.empty();
    }
    FieldKind known = words.get(folded);
    return known != null ? Optional.of(known) : links.byLabel(folded).flatMap(FieldReader::ofLink);
  }

  /** A cheap test: whether any part of a text may be a field; those without colons have a sign. */
  static boolean mayHold(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ':' || c >= FIRST_SIGN) {
        return true;
      }
    }
    return false;
  }

  /** The field that a line is, if it starts with a known label or emoji. */
  Optional<Field> read(RichText line) {
    return shortcode(line).or(() -> labelled(line)).or(() -> emoji(line));
  }

  static Optional<FieldKind> ofLink(LinkKind kind) {
    return switch (kind) {
      case SLIDES -> Optional.of(FieldKind.SLIDES);
      case RECORDING -> Optional.of(FieldKind.RECORDING);
      case CODE -> Optional.of(FieldKind.CODE);
      case PAPER -> Optional.of(FieldKind.PAPER);
      case SCHEDULE -> Optional.of(FieldKind.SESSION);
      case OTHER -> Optional.empty();
    };
  }

  private Optional<Field> labelled(RichText line) {
    if (!mayBeLabelled(line.text())) {
      return Optional.empty();
    }
    Matcher label = LABELLED.matcher(line.text());
    if (!label.lookingAt()) {
      return Optional.empty();
    }
    return kindOf(label.group(1))
        .map(
            kind -> {
              RichText value = line.from(label.end());
              return new Field(ofAddress(kind, value), label.group(1), value);
            });
  }

  /**
   * Whether a colon comes early enough, behind no more words than a label has, and not that of a
   * web address. Before a label there may be a full-width colon as a mark.
   */
  static boolean mayBeLabelled(String text) {
    int spaces = 0;
    boolean begun = false;
    for (int i = 0; i < text.length() && i <= LATEST_COLON; i++) {
      char c = text.charAt(i);
      if (c == ':') {
        return !text.startsWith("//", i + 1);
      }
      if (c == '：') {
        return true;
      }
      begun |= c >= 0x80 || Letters.isLetterOrNumber(c);
      spaces += begun && c == ' ' ? 1 : 0;
      if (spaces > MOST_SPACES) {
        return false;
      }
    }
    return false;
  }

  /** "Session: https://…" and "Session: [CON5797](…)" give the session's page, not its title. */
  private static FieldKind ofAddress(FieldKind kind, RichText value) {
    boolean address = value.text().startsWith("http") && value.text().contains("://");
    boolean page = value.wholeLink().isPresent() && SESSION_KEY.matcher(value.text()).matches();
    return kind == FieldKind.TITLE && (address || page) ? FieldKind.SESSION : kind;
  }

  private Optional<Field> shortcode(RichText line) {
    if (!line.text().startsWith(":")) {
      return Optional.empty();
    }
    Matcher code = SHORTCODE.matcher(line.text());
    if (!code.find()) {
      return Optional.empty();
    }
    return Optional.ofNullable(words.get(code.group(1)))
        .map(kind -> new Field(kind, code.group(1), line.from(code.end())));
  }

  private Optional<Field> emoji(RichText line) {
    String text = line.text();
    if (text.isEmpty() || Character.isLetterOrDigit(text.codePointAt(0))) {
      return Optional.empty();
    }
    int end = Character.charCount(text.codePointAt(0));
    FieldKind kind = words.get(text.substring(0, end));
    while (end < text.length() && (text.charAt(end) == '\ufe0f' || text.charAt(end) == ' ')) {
      end++;
    }
    int start = end;
    return Optional.ofNullable(kind)
        .map(known -> new Field(known, text.substring(0, start).strip(), valueAfter(line, start)));
  }

  /** The rest of the line; of a line that is one link, label and all. */
  private static RichText valueAfter(RichText line, int start) {
    return line.wholeLink().isPresent()
        ? RichText.plain(line.text().substring(start), line.line())
        : line.from(start);
  }

  private static String fold(String label) {
    String folded =
        Vocabulary.fold(label.indexOf('\ufe0f') < 0 ? label : label.replace("\ufe0f", ""));
    int start = 0;
    while (start < folded.length() && isMark(folded.charAt(start))) {
      start++;
    }
    return start == folded.length() ? folded : folded.substring(start).strip();
  }

  private static boolean isMark(char c) {
    return c < 0x2000 && !Character.isLetterOrDigit(c) && c != ':';
  }
}
