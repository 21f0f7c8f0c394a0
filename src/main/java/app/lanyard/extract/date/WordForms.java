package app.lanyard.extract.date;

import static app.lanyard.extract.date.PatternForm.number;

import app.lanyard.extract.date.CalendarNames.MonthName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;

/** Dates with the month's name in a language that is written in letters. */
final class WordForms {

  private static final String YEAR = "((?:19|20)\\d{2})(?!\\d)";
  private static final String ORDINAL = "(?:st|nd|rd|th|er|º|ª|\\.|-?го)?";
  private static final String TO = "\\s?(?:-|–|—|,|&|and|to|und|bis|au|et|al?|y|e|до|и)\\s?";

  /** Names of months that are words of their own in lower case. */
  private static final Set<String> OTHER_WORDS = Set.of("march", "august");

  private final CalendarNames names;

  WordForms(CalendarNames names) {
    this.names = names;
  }

  List<DateForm> all() {
    return List.of(
        // Nov 9th - 13th, 2025; March 23–26; 2018 Jun 16
        new PatternForm(
            DateSigns::hasMonth,
            "(?<![\\p{L}\\d])(?:"
                + YEAR
                + "\\s)?(\\p{L}{3,12})\\.?\\s(\\d{1,2})"
                + ORDINAL
                + "(?![\\d:])(?:"
                + TO
                + "(\\d{1,2})"
                + ORDINAL
                + "(?![\\d:]))?"
                + "(?:,?\\s?(?:of\\s)?"
                + YEAR
                + ")?",
            this::monthFirst),
        // 9.–13. November 2025; 3 de abril de 2025; 3rd of April, 2025
        new PatternForm(
            DateSigns::hasMonth,
            "(?<![\\p{L}\\d:.])(\\d{1,2})"
                + ORDINAL
                + "(?:"
                + TO
                + "(\\d{1,2})"
                + ORDINAL
                + ")?\\s?(?:(?:de|of|di)\\s)?(\\p{L}{3,12})\\.?(?!\\p{L})"
                + "(?:,?\\s?(?:de[l]?\\s|of\\s)?"
                + YEAR
                + ")?",
            this::dayFirst),
        // April 2025; abril de 2025
        new PatternForm(
            DateSigns::hasMonth,
            "(?<![\\p{L}\\d])(\\p{L}{3,12})\\.?,?\\s?(?:de[l]?\\s|of\\s)?" + YEAR,
            match ->
                month(match.group(1))
                    .map(name -> WrittenDate.month(number(match, 2), name.month()))),
        // 2025 April
        new PatternForm(
            DateSigns::hasMonth,
            "(?<![\\p{L}\\d])" + YEAR + "[\\s-](\\p{L}{3,12})(?!\\p{L})",
            match ->
                month(match.group(2))
                    .filter(MonthName::sure)
                    .map(name -> WrittenDate.month(number(match, 1), name.month()))));
  }

  private Optional<WrittenDate> monthFirst(MatchResult match) {
    int year = Math.max(number(match, 1), number(match, 5));
    return days(match.group(2), year, number(match, 3), number(match, 4));
  }

  private Optional<WrittenDate> dayFirst(MatchResult match) {
    return days(match.group(3), number(match, 4), number(match, 1), number(match, 2));
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
    boolean otherWord = OTHER_WORDS.contains(word.toLowerCase(Locale.ROOT));
    return name.sure() && (capital || (word.length() > 3 && !otherWord));
  }

  private Optional<MonthName> month(String word) {
    return names.month(word);
  }
}
