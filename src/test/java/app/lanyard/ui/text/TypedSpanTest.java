package app.lanyard.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.DatePrecision;
import app.lanyard.model.DateSpan;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedSpanTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en-GB | 2025-11-09              | 2025-11-09 | 2025-11-09 | DAY
          en-GB | 9 Nov 2025              | 2025-11-09 | 2025-11-09 | DAY
          en-GB | 9–13 Nov 2025           | 2025-11-09 | 2025-11-13 | DAY
          en-GB | 9-13 November 2025      | 2025-11-09 | 2025-11-13 | DAY
          en-GB | 9 to 13 Nov 2025        | 2025-11-09 | 2025-11-13 | DAY
          en-GB | 30 Nov – 2 Dec 2025     | 2025-11-30 | 2025-12-02 | DAY
          en-GB | 2025-11-09..2025-11-13  | 2025-11-09 | 2025-11-13 | DAY
          en-GB | 30 Dec 2025 – 2 Jan 2026 | 2025-12-30 | 2026-01-02 | DAY
          en-GB | Nov 2025                | 2025-11-01 | 2025-11-30 | MONTH
          en-GB | Nov – Dec 2025          | 2025-11-01 | 2025-12-31 | MONTH
          en-GB | 2016                    | 2016-01-01 | 2016-12-31 | YEAR
          en-GB | 2016-2018               | 2016-01-01 | 2018-12-31 | YEAR
          en-US | Nov 9–13, 2025          | 2025-11-09 | 2025-11-13 | DAY
          en-US | Nov 30 – Dec 2, 2025    | 2025-11-30 | 2025-12-02 | DAY
          de-DE | 9.–13. Nov. 2025        | 2025-11-09 | 2025-11-13 | DAY
          de-DE | 9.11.2025               | 2025-11-09 | 2025-11-09 | DAY
          ja-JP | 2025年11月9–13日          | 2025-11-09 | 2025-11-13 | DAY
          """)
  void readsWhatPeopleType(
      String locale, String typed, LocalDate start, LocalDate end, DatePrecision precision) {
    assertThat(new TypedSpan(Locale.forLanguageTag(locale)).parse(typed))
        .contains(new DateSpan(start, end, precision));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "next week",
        "13–9 Nov 2025",
        "2018-2016",
        "9/11/2025 and so on",
        "Nov",
        "9-11",
        "2016 – Nov 2017",
        "31 Feb 2025",
        "-",
        "9–13"
      })
  void doesNotGuess(String typed) {
    assertThat(new TypedSpan(Locale.UK).parse(typed)).isEmpty();
  }

  @Property(tries = 300)
  void readsBackWhatTheWindowWrites(
      @ForAll @IntRange(max = 20_000) int start, @ForAll @IntRange(max = 400) int length) {
    LocalDate first = LocalDate.of(1990, 1, 1).plusDays(start);

    for (Locale locale : new Locale[] {Locale.UK, Locale.US, Locale.GERMANY, Locale.FRANCE}) {
      readsBack(locale, DateSpan.days(first, first.plusDays(length)));
      readsBack(locale, DateSpan.month(YearMonth.from(first)));
      readsBack(locale, DateSpan.year(Year.from(first)));
    }
  }

  private static void readsBack(Locale locale, DateSpan span) {
    String written = new DateText(locale).span(span);

    assertThat(new TypedSpan(locale).parse(written)).as("%s in %s", written, locale).contains(span);
  }
}
