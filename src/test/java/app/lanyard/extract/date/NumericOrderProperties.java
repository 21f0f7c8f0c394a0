package app.lanyard.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NumericOrderProperties {

  private static final Pattern NUMERIC =
      Pattern.compile("(?<![\\d/.-])(\\d{1,2})[/-](\\d{1,2})[/-](?:\\d{4}|\\d{2})(?![\\d/-])");

  @Property
  void readsTheDatesThatThePatternFinds(@ForAll("figures") String text) {
    boolean dayFirst = false;
    boolean monthFirst = false;
    Matcher dates = NUMERIC.matcher(text);
    while (dates.find()) {
      boolean firstIsDay = Integer.parseInt(dates.group(1)) > 12;
      boolean secondIsDay = Integer.parseInt(dates.group(2)) > 12;
      dayFirst |= firstIsDay && !secondIsDay;
      monthFirst |= secondIsDay && !firstIsDay;
    }
    NumericOrder one = dayFirst ? NumericOrder.DAY_FIRST : NumericOrder.MONTH_FIRST;

    assertThat(NumericOrder.of(text))
        .isEqualTo(dayFirst == monthFirst ? NumericOrder.UNSETTLED : one);
  }

  @Provide
  Arbitrary<String> figures() {
    return Arbitraries.of("1", "12", "19", "31", "2024", "/", "/", "-", ".", " ", "a")
        .list()
        .ofMaxSize(20)
        .map(pieces -> String.join("", pieces));
  }
}
