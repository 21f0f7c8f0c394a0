package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.date.NumericOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatedTitleTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "How beans climb (May 2016),How beans climb,2016-05-01",
    "How beans climb (3 May 2016),How beans climb,2016-05-03",
    "How beans climb (2016 edition),How beans climb (2016 edition),none",
    "How beans (2016) climb,How beans (2016) climb,none"
  })
  void theDateInBracketsIsNoPartOfTheTitle(String text, String title, String day) {
    DatedTitle dated = DatedTitle.of(text, new DateParser(NumericOrder.DAY_FIRST));

    assertThat(dated.title()).isEqualTo(title);
    assertThat(
            dated
                .date()
                .flatMap(date -> date.span())
                .map(span -> span.start().toString())
                .orElse("none"))
        .isEqualTo(day);
  }
}
