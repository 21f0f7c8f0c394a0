package app.lanyard.extract.date;

import app.lanyard.extract.text.PhraseMap;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of months and weekdays in the languages that notes are read in (Unicode CLDR). */
final class CalendarNames {

  private static final List<Locale> LOCALES =
      List.of(
          Locale.ENGLISH,
          Locale.UK,
          Locale.GERMAN,
          Locale.FRENCH,
          Locale.of("es"),
          Locale.of("pt"),
          Locale.ITALIAN,
          Locale.of("ru"));

  private static final List<TextStyle> STYLES =
      List.of(
          TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

  /** Languages whose months are numbers, but whose weekdays have names. */
  private static final List<Locale> NUMBERED_MONTHS =
      List.of(Locale.CHINESE, Locale.JAPANESE, Locale.KOREAN);

  /** Other spellings and cases: without accents, regional, "в ноябре". */
  private static final List<List<String>> MORE_MONTHS =
      List.of(
          List.of("jänner", "январе"),
          List.of("fevrier", "феврале", "feber"),
          List.of("mrz", "марте", "maerz"),
          List.of("апреле"),
          List.of("мае"),
          List.of("июне"),
          List.of("июле"),
          List.of("aout", "августе"),
          List.of("sept", "setiembre", "сентябре"),
          List.of("октябре"),
          List.of("ноябре"),
          List.of("decembre", "декабре"));

  /** A name of a month. {@code sure} ones are rarely anything else in running text. */
  record MonthName(int month, boolean sure) {}

  private final PhraseMap<MonthName> months;
  private final PhraseMap<DayOfWeek> weekdays;

  CalendarNames() {
    Map<String, MonthName> months = new HashMap<>();
    Map<String, DayOfWeek> weekdays = new HashMap<>();
    for (Locale locale : LOCALES) {
      boolean english = locale.getLanguage().equals("en");
      for (TextStyle style : STYLES) {
        boolean full = style == TextStyle.FULL || style == TextStyle.FULL_STANDALONE;
        for (Month month : Month.values()) {
          String name = fold(month.getDisplayName(style, locale));
          months.merge(name, new MonthName(month.getValue(), english || full), (old, _) -> old);
        }
        for (DayOfWeek day : DayOfWeek.values()) {
          weekdays.putIfAbsent(fold(day.getDisplayName(style, locale)), day);
        }
      }
    }
    for (Month month : Month.values()) {
      MORE_MONTHS
          .get(month.getValue() - 1)
          .forEach(name -> months.putIfAbsent(name, new MonthName(month.getValue(), true)));
    }
    for (Locale locale : NUMBERED_MONTHS) {
      for (TextStyle style : STYLES) {
        for (DayOfWeek day : DayOfWeek.values()) {
          weekdays.putIfAbsent(fold(day.getDisplayName(style, locale)), day);
        }
      }
    }
    this.months = PhraseMap.of(months);
    this.weekdays = PhraseMap.of(weekdays);
  }

  PhraseMap<MonthName> months() {
    return months;
  }

  Optional<MonthName> month(String word) {
    return Optional.ofNullable(months.get(word, 0, word.length()));
  }

  Optional<DayOfWeek> weekday(String word) {
    return Optional.ofNullable(weekdays.get(word, 0, word.length()));
  }

  private static String fold(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
