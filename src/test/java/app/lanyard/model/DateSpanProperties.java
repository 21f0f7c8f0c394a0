package app.lanyard.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DateSpanProperties {

  private static final LocalDate EPOCH = LocalDate.of(1970, 1, 1);

  @Property
  void holdsADayJustWhenItLiesBetweenTheEnds(
      @ForAll @IntRange(max = 40_000) int start,
      @ForAll @IntRange(max = 400) int length,
      @ForAll @IntRange(max = 41_000) int other) {
    DateSpan span = DateSpan.days(EPOCH.plusDays(start), EPOCH.plusDays(start + length));
    assertThat(span.contains(EPOCH.plusDays(other)))
        .isEqualTo(other >= start && other <= start + length);
  }

  @Property
  void aYearHasAllItsDays(@ForAll @IntRange(min = 1900, max = 2200) int year) {
    DateSpan span = DateSpan.year(Year.of(year));
    assertThat(span.start().datesUntil(span.end().plusDays(1)).count())
        .isEqualTo(Year.of(year).length());
    assertThat(span.precision()).isEqualTo(DatePrecision.YEAR);
  }
}
