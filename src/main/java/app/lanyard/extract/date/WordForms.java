package app.lanyard.extract.date;

import static app.lanyard.extract.date.PatternForm.number;
import static app.lanyard.extract.date.PatternForm.year;

import app.lanyard.extract.date.CalendarNames.MonthName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;

/** Dates with the month's name in a language that is written in letters. */
final class WordForms {

  private static final String YEAR = "((?:19|20)\\d{2})(?!\\d)";
  private static final String YEAR_BEHIND = "((?:19|20)\\d{2}|['’]\\d{2})(?!\\d)";
  private static final String ORDINAL = "(?:st|nd|rd|th|er|º|ª|\\.|-?го)?";
  private static final String WORD_TO =
      "-|–|—|/|&|~|and|to|through|thru|until|till|und|bis(?:\\szum)?|au|et|à|al?|y|e|до|и|по";
  private static final String TO = "\\s?(?:,|" + WORD_TO + ")\\s?(?:the\\s)?";

  /** A number behind a comma is a day only if the list goes on or ends: "May 3, 12 people". */
  private static final String TO_BEHIND_MONTH =
      "\\s?(?:,(?=\\s?\\d{1,2}(?:st|nd|rd|th)?\\s?(?:,|&|and\\s|und\\s|$|(?:19|20)\\d{2}))|"
          + WORD_TO
          + ")\\s?(?:the\\s)?";

  /** "June 16 (Sat) 2018" */
  private static final String WEEKDAY_IN_BRACKETS = "(?:\\s?\\(\\p{L}{2,10}\\.?\\))?";

  /** {@code \s} */
  private static final String SPACES = " \t\n\u000b\f\r";

  /** "., del " */
  private static final int LONGEST_OF = 7;

  private static final int LATE = 24;
  private static final int EARLY = 7;

  /** "Monday 3 - Wednesday 5 May": a word that may be a weekday before the last day. */
  private static final String WEEKDAY = "(?:\\p{Lu}\\p{L}{2,9}\\.?,?\\s)?";

  /** What is counted otherwise: "Room 1, 3 May". */
  private static final String NOT_COUNTED =
      "(?<!(?<!\\p{L})(?:[Dd]ay|[Tt]ag|[Tt]rack|[Rr]oom|[Hh]all|[Pp]art|[Ww]eek|[Jj]our|[Dd][ií]a|[Дд]ень|#)\\s)";

  /** Names of months that are words of their own in lower case. */
  private static final Set<String> OTHER_WORDS = Set.of("march", "august");

  /** Names of three letters that are rarely another word. */
  private static final Set<String> SHORT_NAMES = Set.of("mai", "мая", "май");

  private final CalendarNames names;

  WordForms(CalendarNames names) {
    this.names = names;
  }

  List<PatternForm> all() {
    return List.of(
        // Nov 9th - 13th, 2025; March 23–26; 2018 Jun 16; March 3, 4 and 5, 2017
        new PatternForm(
            Set.of(Place.MONTH, Place.YEAR),
            Beginning.near(Place.DAY, 2)
                .or(Beginning.before(SPACES).and(Beginning.near(Place.MONTH, 1))),
            "(?<![\\p{L}\\d])(?:"
                + YEAR
                + "\\s)?(\\p{L}{3,12})\\.?\\s(\\d{1,2})"
                + ORDINAL
                + "(?!\\d|:\\d)(?:"
                + TO_BEHIND_MONTH
                + "(\\d{1,2})"
                + ORDINAL
                + "(?!\\d|:\\d)){0,4}(?:"
                + WEEKDAY_IN_BRACKETS
                + ",?\\s?(?:of\\s)?"
                + YEAR_BEHIND
                + ")?",
            this::monthFirst),
        // 9.–13. November 2025; 3 de abril de 2025; 3rd of April, 2025; 3./4. Mai
        new PatternForm(
            Place.DAY,
            DateSigns::isBeforeMonth,
            "(?<![\\p{L}\\d:.])"
                + NOT_COUNTED
                + "(\\d{1,2})"
                + ORDINAL
                + "(?:"
                + TO
                + WEEKDAY
                + "(\\d{1,2})"
                + ORDINAL
                + "){0,4}\\s?(?:(?:de|of|di)\\s)?(\\p{L}{3,12})\\.?(?!\\p{L})"
                + "(?:,?\\s?(?:de[l]?\\s|of\\s)?"
                + YEAR_BEHIND
                + "(?:\\sг\\.|\\sгода)?)?",
            this::dayFirst),
        // 16-Jun-2018, 16/Jun/2018
        new PatternForm(
            Place.DAY,
            Beginning.before("-/").and(Beginning.near(Place.MONTH, 1)),
            "(?<![\\p{L}\\d])(\\d{1,2})([-/])(\\p{L}{3,12})\\2" + YEAR,
            match -> days(match.group(3), number(match, 4), number(match, 1), 0)),
        // 2018-Jun-16
        new PatternForm(
            Place.YEAR,
            Beginning.before("-/").and(Beginning.near(Place.MONTH, 1)),
            "(?<![\\p{L}\\d])" + YEAR + "([-/])(\\p{L}{3,12})\\2(\\d{1,2})(?!\\d)",
            match -> days(match.group(3), number(match, 1), number(match, 4), 0)),
        // Jun-16-2018
        new PatternForm(
            Place.MONTH,
            Beginning.before("-/"),
            "(?<![\\p{L}\\d])(\\p{L}{3,12})([-/])(\\d{1,2})\\2" + YEAR,
            match -> days(match.group(1), number(match, 4), number(match, 3), 0)),
        // April 2025; abril de 2025
        new PatternForm(
            Place.MONTH,
            Beginning.near(Place.YEAR, LONGEST_OF),
            "(?<![\\p{L}\\d])(\\p{L}{3,12})\\.?,?\\s?(?:de[l]?\\s|of\\s)?" + YEAR,
            match ->
                month(match.group(1))
                    .map(name -> WrittenDate.month(number(match, 2), name.month()))),
        // 2025 April
        new PatternForm(
            Place.YEAR,
            Beginning.before(SPACES + "-").and(Beginning.near(Place.MONTH, 1)),
            "(?<![\\p{L}\\d])" + YEAR + "[\\s-](\\p{L}{3,12})(?!\\p{L})",
            match ->
                month(match.group(2))
                    .filter(MonthName::sure)
                    .map(name -> WrittenDate.month(number(match, 1), name.month()))));
  }

  private Optional<WrittenDate> monthFirst(MatchResult match) {
    int year = Math.max(number(match, 1), year(match, 5));
    int first = number(match, 3);
    int last = number(match, 4);
    boolean intoNextMonth = last > 0 && last < first && first >= LATE && last <= EARLY;
    Optional<WrittenDate> date = days(match.group(2), year, first, last < first ? first : last);
    return intoNextMonth ? date.map(start -> untilNextMonth(start, last)) : date;
  }

  /** "Jun 30-02" ends on the second of July. */
  private static WrittenDate untilNextMonth(WrittenDate start, int lastDay) {
    int month = start.month() == 12 ? 1 : start.month() + 1;
    int year = start.month() == 12 ? start.year() + 1 : start.year();
    return new WrittenDate(
        start.year(), start.month(), start.day(), year, month, lastDay, start.weekday());
  }

  private Optional<WrittenDate> dayFirst(MatchResult match) {
    return days(match.group(3), year(match, 4), number(match, 1), number(match, 2));
  }

  private Optional<WrittenDate> days(String word, int year, int first, int last) {
    return month(word)
        .filter(name -> year > 0 || isSure(word, name))
        .map(
            name ->
                WrittenDate.days(year, name.month(), first, name.month(), last == 0 ? first : last))
        .filter(date -> first > 0 && date.in(year > 0 ? year : 2000).isPresent());
  }

  /** Without a year "may 5" and "3 out" are words: it takes a full name or a capital letter. */
  private static boolean isSure(String word, MonthName name) {
    boolean capital = Character.isUpperCase(word.charAt(0));
    String lower = word.toLowerCase(Locale.ROOT);
    boolean telling = word.length() > 3 || SHORT_NAMES.contains(lower);
    return name.sure() && (capital || (telling && !OTHER_WORDS.contains(lower)));
  }

  private Optional<MonthName> month(String word) {
    return names.month(word);
  }
}
