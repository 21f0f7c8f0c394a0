package app.lanyard.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.DateSpan;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What Java writes in a language is read back as the same day. */
class WrittenFormsProperties {

  private final DateParser parser = new DateParser(NumericOrder.UNSETTLED);

  @Property(tries = 600)
  void readsTheLongFormsOfEachLanguage(
      @ForAll("days") LocalDate day, @ForAll("languages") Locale language) {
    for (FormatStyle style : new FormatStyle[] {FormatStyle.FULL, FormatStyle.LONG}) {
      String written = DateTimeFormatter.ofLocalizedDate(style).withLocale(language).format(day);

      assertThat(parser.first(written).flatMap(match -> match.date().span()))
          .as(written)
          .contains(DateSpan.day(day));
    }
  }

  @Property(tries = 300)
  void readsASpanOfDays(
      @ForAll("days") LocalDate day,
      @ForAll("languages") Locale language,
      @ForAll("lengths") int n) {
    var form = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language);
    String written = form.format(day) + " – " + form.format(day.plusDays(n));

    assertThat(parser.first(written).flatMap(match -> match.date().span()))
        .as(written)
        .contains(DateSpan.days(day, day.plusDays(n)));
  }

  @Property(tries = 300)
  void aWeekdayIsTakenForTheYearItFits(
      @ForAll("days") LocalDate day, @ForAll("languages") Locale language) {
    String pattern = language.getLanguage().equals("en") ? "EEEE, MMMM d" : "EEEE, d MMMM";
    boolean figures = Set.of("zh", "ja", "ko").contains(language.getLanguage());
    String written =
        figures
            ? day.getMonthValue() + "月" + day.getDayOfMonth() + "日"
            : DateTimeFormatter.ofPattern(pattern, language).format(day);
    WrittenDate read = parser.first(written).orElseThrow().date();

    assertThat(read.lacksYear()).isTrue();
    assertThat(read.in(day.getYear())).as(written).contains(DateSpan.day(day));
    assertThat(figures || read.weekdayConfirms(day.getYear())).as(written).isTrue();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers()
        .between(0, 365 * 40)
        .map(after -> LocalDate.of(1995, 1, 1).plusDays(after));
  }

  @Provide
  Arbitrary<Integer> lengths() {
    return Arbitraries.integers().between(1, 40);
  }

  @Provide
  Arbitrary<Locale> languages() {
    return Arbitraries.of("en", "en-GB", "de", "fr", "es", "pt-BR", "it", "ru", "zh", "ja", "ko")
        .map(Locale::forLanguageTag);
  }
}
