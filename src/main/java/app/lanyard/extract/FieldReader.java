package app.lanyard.extract;

import app.lanyard.extract.link.LinkClassifier;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.PhraseMap;
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

  /** Before a label. */
  private static final int MOST_MARKS = 6;

  private static final Pattern LABELLED =
      Pattern.compile("^[^\\p{L}\\p{N}:]{0,6}([^:：\\n]{1,40}?)\\s?(?:::|[:：])(?!//)\\s*");

  /** What stands before the colon may take two UTF-16 units a character. */
  private static final int LATEST_COLON = 2 * (6 + 40) + 1;

  /** The longest labels have four words, and a space may stand before the colon. */
  private static final int MOST_SPACES = 4;

  /** What a programme counts its sessions by: no spaces, and a figure at its end. */
  private static final Pattern SESSION_KEY = Pattern.compile("[\\p{Alnum}_#-]{0,12}\\d");

  /** The marks, pictures and full-width characters of Unicode begin here. */
  private static final char FIRST_SIGN = '\u2000';

  private static final Pattern SHORTCODE = Pattern.compile("^(:[a-z_]{2,30}:)\\s*");

  private final PhraseMap<FieldKind> words;
  private final LinkClassifier links;

  FieldReader(LinkClassifier links) {
    this.links = links;
    this.words = PhraseMap.of(words());
  }

  private static Map<String, FieldKind> words() {
    Map<String, FieldKind> words = new HashMap<>();
    Vocabulary.lists("fields")
        .forEach(
            (key, list) ->
                list.forEach(
                    word ->
                        words.putIfAbsent(word, FieldKind.valueOf(key.toUpperCase(Locale.ROOT)))));
    return words;
  }

  /** What a label says, if it is a known one. */
  Optional<FieldKind> kindOf(String label) {
    String folded = fold(label);
    if (folded.isEmpty() || folded.length() > LONGEST_LABEL) {
      return Optional.empty();
    }
    FieldKind known = words.get(folded, 0, folded.length());
    return known != null ? Optional.of(known) : links.byLabel(folded).flatMap(FieldReader::ofLink);
  }

  /** A cheap test: whether any line or cell of a text may be a field. */
  boolean mayHold(String text) {
    int end;
    for (int start = 0; start < text.length(); start = end + 1) {
      end = endOfPart(text, start);
      if (mayBegin(text, start, end)) {
        return true;
      }
    }
    return false;
  }

  /** Those without colons begin with a sign. */
  private boolean mayBegin(String text, int from, int end) {
    int start = from;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return start < end
        && (mayBeSign(text, start) || (mayBeLabelled(text, start) && mayBeKnown(text, start, end)));
  }

  private static boolean mayBeSign(String text, int at) {
    char c = text.charAt(at);
    return c == ':' || (c >= FIRST_SIGN && !Character.isLetterOrDigit(text.codePointAt(at)));
  }

  private static int endOfPart(String text, int start) {
    int line = text.indexOf('\n', start);
    int lineEnd = line < 0 ? text.length() : line;
    int cell = text.indexOf('|', start, lineEnd);
    return cell < 0 ? lineEnd : cell;
  }

  /** The field that a line is, if it starts with a known label or emoji. */
  Optional<Field> read(RichText line) {
    String text = line.text();
    Optional<Field> named = text.startsWith(":") ? shortcode(line) : Optional.empty();
    if (named.isEmpty() && mayBeLabelled(text, 0) && mayBeKnown(text, 0, text.length())) {
      named = labelled(line);
    }
    return named.isEmpty() && !text.isEmpty() && mayBeSign(text, 0) ? emoji(line) : named;
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
   * Whether a colon comes early enough in the line that begins at a position, behind no more words
   * than a label has, and not that of a web address. Before a label there may be a full-width colon
   * as a mark.
   */
  static boolean mayBeLabelled(String text, int from) {
    int spaces = 0;
    boolean begun = false;
    int end = Math.min(text.length(), from + LATEST_COLON + 1);
    for (int i = from; i < end; i++) {
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

  /**
   * A cheap test: whether the letters before the first colon may be a known label, where nothing
   * but a few marks that aren't part of it stands before them.
   */
  private boolean mayBeKnown(String text, int from, int end) {
    int colon = text.indexOf(':', from, end);
    int start = from;
    while (start < colon && !Letters.isLetterOrNumber(text.charAt(start))) {
      start++;
    }
    boolean plain = start - from <= MOST_MARKS && start < colon && isPlain(text, from, colon);
    return !plain
        || words.contains(text, start, colon)
        || (colon - start <= LONGEST_LABEL + 1
            && links.byLabel(text.substring(start, colon)).isPresent());
  }

  private static boolean isPlain(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** "Session: https://…" and "Session: [CON5797](…)" give the session's page, not its title. */
  private static FieldKind ofAddress(FieldKind kind, RichText value) {
    boolean address = value.text().startsWith("http") && value.text().contains("://");
    boolean page = value.wholeLink().isPresent() && SESSION_KEY.matcher(value.text()).matches();
    return kind == FieldKind.TITLE && (address || page) ? FieldKind.SESSION : kind;
  }

  private Optional<Field> shortcode(RichText line) {
    Matcher code = SHORTCODE.matcher(line.text());
    if (!code.find()) {
      return Optional.empty();
    }
    return Optional.ofNullable(words.get(code.group(1), 0, code.end(1)))
        .map(kind -> new Field(kind, code.group(1), line.from(code.end())));
  }

  private Optional<Field> emoji(RichText line) {
    String text = line.text();
    int end = Character.charCount(text.codePointAt(0));
    FieldKind kind = words.get(text, 0, end);
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
