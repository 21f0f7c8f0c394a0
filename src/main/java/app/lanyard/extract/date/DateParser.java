package app.lanyard.extract.date;

import app.lanyard.extract.text.Letters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the dates in a text: the longest reading at each place, spans over two dates put together,
 * the weekday before a date kept. Meant for lines and cells, not for whole notes. One is for the
 * texts of one note, whose dates it remembers, and for one thread.
 */
public final class DateParser {

  /** Longer texts are running text, whose beginning is enough. */
  private static final int LONGEST = 2_000;

  private static final int LONGEST_WEEKDAY = 20;

  private static final int FIRST_EAST_ASIAN = 0x2E80;

  private static final int FIRST_HANGUL = 0x1100;

  private static final CalendarNames NAMES = new CalendarNames();

  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?:\\s?[（(]\\p{L}{1,10}[)）])?\\s{0,2}(?:-|–|—|~|～|〜|→|\\.{2,3}|…|to|through|until|till|bis|au|al|a"
              + "|até|по|至|到|から|부터)\\s{0,2}(?:the\\s|zum\\s|le\\s|el\\s)?");

  private static final Pattern WEEKDAY_BEFORE =
      Pattern.compile("(\\p{L}{2,14}(?:-feira)?)\\.?,?\\s?(?:den\\s|the\\s)?$");

  private static final Pattern YEAR =
      Pattern.compile("(?<![\\d./:-])((?:19|20)\\d{2})(?!\\d|:\\d)");

  private static final Pattern EDITION = Pattern.compile("[Cc]onf?([12]\\d)\\b");
  private static final Pattern SHORT_YEAR =
      Pattern.compile("(?<=\\p{L}\\s?)['’]([0-4]\\d)(?![\\p{L}\\d])");

  private static final String WIDE_SPACES = "\u00a0\u2007\u2009\u202f\u3000";

  private static final Pattern WEEKDAY_AFTER =
      Pattern.compile(
          "^(?:,?\\s?[（(](\\p{L}{1,14})\\.?[）)]|,\\s?(\\p{L}{3,14}(?:-feira)?)|\\s?([\\p{IsHan}\\p{IsHangul}]{2,3}))");

  private static final DateForms FORMS = DateForms.all(NAMES);

  private final Supplier<NumericOrder> order;

  /** By the texts: several readers look for the dates of the same line or heading. */
  private final Map<String, List<DateMatch>> known = new HashMap<>();

  public DateParser(NumericOrder order) {
    this(() -> order);
  }

  /**
   * @param order asked for when a date is met that has two readings
   */
  public DateParser(Supplier<NumericOrder> order) {
    this.order = order;
  }

  /** The dates in a text, in order, not overlapping. A year alone is none. */
  public List<DateMatch> find(String text) {
    return Letters.hasDigit(text, Math.min(text.length(), LONGEST))
        ? known.computeIfAbsent(text, this::search)
        : List.of();
  }

  private List<DateMatch> search(String text) {
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    String head = withPlainSpaces(withPlainDigits(cut));
    List<DateMatch> found = FORMS.find(DateSigns.of(head, NAMES.months()), order);
    return found.isEmpty() ? List.of() : joined(head, withWeekdays(head, found));
  }

  private static String withPlainSpaces(String text) {
    String plain = text;
    for (int i = 0; i < WIDE_SPACES.length(); i++) {
      plain = plain.replace(WIDE_SPACES.charAt(i), ' ');
    }
    return plain;
  }

  /** Full-width figures as the plain ones; the places of all else stay. */
  private static String withPlainDigits(String text) {
    String plain = text;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '０' && c <= '９') {
        plain = plain.replace(c, (char) (c - '０' + '0'));
      }
    }
    return plain;
  }

  public Optional<DateMatch> first(String text) {
    List<DateMatch> found = find(text);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
  }

  /** A cheap test: whether the first date of a text may begin where the text does. */
  public static boolean mayBegin(String text) {
    int end = 0;
    boolean compound = false;
    while (end < text.length() && Letters.isLetter(text.charAt(end))) {
      compound |= text.charAt(end) >= FIRST_EAST_ASIAN;
      end++;
    }
    if (end == 0) {
      return Letters.hasDigit(text, Math.min(1, text.length()));
    }
    String word = text.substring(0, end);
    return compound
        || text.startsWith("-", end)
        || NAMES.months().contains(word)
        || NAMES.weekday(word).isPresent();
  }

  /** The month that a text is the name of, without a year: "October", "Dec." */
  public static Optional<WrittenDate> month(String text) {
    int end = text.endsWith(".") ? text.length() - 1 : text.length();
    return Optional.ofNullable(NAMES.months().get(text, 0, end))
        .map(name -> WrittenDate.month(0, name.month()));
  }

  /** The first year that stands alone in a text, or right behind a name: "GardenCon'19". */
  public static Optional<WrittenDate> year(String text) {
    if (!Letters.hasDigit(text)) {
      return Optional.empty();
    }
    Matcher year = YEAR.matcher(text);
    if (year.find()) {
      return Optional.of(WrittenDate.year(Integer.parseInt(year.group(1))));
    }
    if (text.indexOf('\'') < 0 && text.indexOf('’') < 0) {
      return yearOfEdition(text);
    }
    Matcher shortened = SHORT_YEAR.matcher(text);
    return shortened.find()
        ? Optional.of(WrittenDate.year(2000 + Integer.parseInt(shortened.group(1))))
        : Optional.empty();
  }

  /** "PaperConf19": two digits right behind the word of a conference's name. */
  private static Optional<WrittenDate> yearOfEdition(String text) {
    if (text.indexOf("on") < 0) {
      return Optional.empty();
    }
    Matcher edition = EDITION.matcher(text);
    return edition.find()
        ? Optional.of(WrittenDate.year(2000 + Integer.parseInt(edition.group(1))))
        : Optional.empty();
  }

  private static List<DateMatch> withWeekdays(String text, List<DateMatch> matches) {
    return matches.stream().map(match -> withWeekday(text, match)).toList();
  }

  private static DateMatch withWeekday(String text, DateMatch match) {
    return weekdayBefore(text, match).or(() -> weekdayAfter(text, match)).orElse(match);
  }

  private static Optional<DateMatch> weekdayBefore(String text, DateMatch match) {
    if (!mayBeWeekdayBefore(text, match.start())) {
      return Optional.empty();
    }
    int from = Math.max(0, match.start() - LONGEST_WEEKDAY);
    Matcher word = WEEKDAY_BEFORE.matcher(text.substring(from, match.start()));
    return word.find()
        ? NAMES
            .weekday(word.group(1))
            .map(
                day ->
                    new DateMatch(from + word.start(), match.end(), match.date().withWeekday(day)))
        : Optional.empty();
  }

  /** A cheap test: a letter, but for a space, a comma and a full stop behind it. */
  private static boolean mayBeWeekdayBefore(String text, int start) {
    int end = start;
    end -= end > 0 && Letters.isSpace(text.charAt(end - 1)) ? 1 : 0;
    end -= end > 0 && text.charAt(end - 1) == ',' ? 1 : 0;
    end -= end > 0 && text.charAt(end - 1) == '.' ? 1 : 0;
    return end > 0 && Letters.isLetter(text.charAt(end - 1));
  }

  /** "16 June 2018 (Sat)", "11月9日（日）" */
  private static Optional<DateMatch> weekdayAfter(String text, DateMatch match) {
    if (!mayBeWeekday(text, match.end())) {
      return Optional.empty();
    }
    int to = Math.min(text.length(), match.end() + LONGEST_WEEKDAY);
    Matcher word = WEEKDAY_AFTER.matcher(text.substring(match.end(), to));
    return word.find()
        ? Stream.of(1, 2, 3)
            .map(word::group)
            .filter(Objects::nonNull)
            .findFirst()
            .flatMap(NAMES::weekday)
            .map(
                day ->
                    new DateMatch(
                        match.start(), match.end() + word.end(), match.date().withWeekday(day)))
        : Optional.empty();
  }

  /** A cheap test: a bracket, or a word behind a comma, or one in a script without spaces. */
  private static boolean mayBeWeekday(String text, int behind) {
    int at = behind;
    boolean comma = text.startsWith(",", at);
    at += comma ? 1 : 0;
    at += at < text.length() && Letters.isSpace(text.charAt(at)) ? 1 : 0;
    if (at == text.length()) {
      return false;
    }
    char c = text.charAt(at);
    return c == '(' || c >= FIRST_HANGUL || (comma && Letters.isLetter(c));
  }

  private static List<DateMatch> joined(String text, List<DateMatch> matches) {
    var joined = new ArrayList<DateMatch>();
    for (DateMatch match : matches) {
      Optional<DateMatch> span =
          joined.isEmpty() ? Optional.empty() : join(text, joined.getLast(), match);
      if (span.isPresent()) {
        joined.set(joined.size() - 1, span.get());
      } else {
        joined.add(match);
      }
    }
    return joined;
  }

  private static Optional<DateMatch> join(String text, DateMatch first, DateMatch last) {
    String between = text.substring(first.end(), last.start());
    if (!BETWEEN.matcher(between).matches()) {
      return Optional.empty();
    }
    return first.date().to(last.date()).map(span -> new DateMatch(first.start(), last.end(), span));
  }
}
