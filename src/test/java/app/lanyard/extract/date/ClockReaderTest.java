package app.lanyard.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.TalkTime;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          10:30 Soil for beginners                | 10:30
          9:05 - Soil for beginners               | 09:05
          09:00–09:45 Soil for beginners          | 09:00-09:45
          10:30 - 11:00: Soil for beginners       | 10:30-11:00
          10:30 to 11:00: Soil for beginners      | 10:30-11:00
          14h30 Les sols                          | 14:30
          14h30 à 15h Les sols                    | 14:30-15:00
          14h–15h Les sols                        | 14:00-15:00
          2:30 pm Soil for beginners              | 14:30
          2:30pm–3:15pm Soil for beginners        | 14:30-15:15
          2:00 – 2:45 p.m. Soil for beginners     | 14:00-14:45
          11:30 - 12:15 pm Soil for beginners     | 11:30-12:15
          9–10 am Soil for beginners              | 09:00-10:00
          12:15 am Soil by night                  | 00:15
          12 pm Soil at noon                      | 12:00
          10 Uhr Böden                            | 10:00
          10.30 Uhr Böden                         | 10:30
          10:30 bis 11:15 Uhr Böden               | 10:30-11:15
          10.30 – 11.15 Böden                     | 10:30-11:15
          09.30 Maaperä                           | 09:30
          10:30 a 11:15 Suelos                    | 10:30-11:15
          10:30 до 11:15 Почвы                    | 10:30-11:15
          10：30～11：15 土壤入门                  | 10:30-11:15
          下午2点 土壤入门                         | 14:00
          下午2:30 土壤入门                        | 14:30
          10時30分 土の話                          | 10:30
          午後3時半 土の話                         | 15:30
          오후 2시 30분 흙 이야기                   | 14:30
          10:30 - 11 ways to dig                  | 10:30
          23:30 – 00:15 Soil by night             | 23:30
          """)
  void readsTheTimeThatATextBeginsWith(String text, String expected) {
    assertThat(ClockReader.leading(text).map(ClockReader.ClockMatch::time))
        .map(ClockReaderTest::written)
        .hasValue(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "25:99 Soil",
        "24:30 Soil",
        "10:60 Soil",
        "13:7 Soil",
        "1.30 brings new soil",
        "24.04 LTS in the garden",
        "20.05.2024 Soil",
        "10.30.1 released",
        "10:30:15 Soil in the recording",
        "10:301 Soil",
        "10:30x Soil",
        "16:9 beds",
        "3 - 10:30 Soil",
        "10 ways to dig",
        "10-12 ways to dig",
        "12h workshop",
        "2 hrs of digging",
        "2時間の土",
        "Rust 1.30",
        "Soil at 10:30",
        "2024-05-20 Soil",
        ""
      })
  void leavesAloneWhatIsNoTimeAtTheBeginning(String text) {
    assertThat(ClockReader.leading(text).map(ClockReader.ClockMatch::time)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          10:30–11:00                                      | 10:30-11:00
          Monday, October 24 • 9:15am - 9:20am             | 09:15-09:20
          20 May 2024, 10:30                               | 10:30
          2024-05-20 10:30                                 | 10:30
          2024-05-20T10:30:00+02:00                        | 10:30
          2024-05-20T02:00-05:00                           | 02:00
          2024-05-20 02:00:00-05:00                        | 02:00
          2024-05-20T08:30:00.000Z                         | 08:30
          20.05.2024 10:30                                 | 10:30
          20.05.2024, 10.30 Uhr                            | 10:30
          le 20 mai à 14h                                  | 14:00
          5月20日 下午2点                                    | 14:00
          de 10:30 a 11:15 (sala 2)                        | 10:30-11:15
          Day 3 - 10:30                                    | 10:30
          """)
  void readsTheTimeAnywhereInAFieldForIt(String text, String expected) {
    assertThat(ClockReader.first(text)).map(ClockReaderTest::written).hasValue(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "20 May 2024",
        "2024-05-20",
        "20.05. – 22.05.2024",
        "24.05.2024",
        "Room 1.30",
        "Hall 3",
        "+49 30 1234",
        "UTC+02:00",
        "45 min",
        "v10:30",
        ""
      })
  void findsNoTimeWhereThereIsNone(String text) {
    assertThat(ClockReader.first(text)).isEmpty();
  }

  @Property
  void everyMinuteOfADayIsReadAsItIsWritten(
      @ForAll @IntRange(max = 23) int hour, @ForAll @IntRange(max = 59) int minute) {
    String written = "%02d:%02d".formatted(hour, minute);
    assertThat(ClockReader.leading(written + " Soil").map(match -> written(match.time())))
        .hasValue(written);
    assertThat(ClockReader.first("2024-05-20 " + written).map(ClockReaderTest::written))
        .hasValue(written);
  }

  @Property
  void neverFailsAndNeverEndsBeforeItStarts(@ForAll String text) {
    Optional<TalkTime> time = ClockReader.first(text + " 10:30 – " + text);
    assertThat(time.flatMap(TalkTime::knownEnd))
        .satisfiesAnyOf(
            end -> assertThat(end).isEmpty(),
            end -> assertThat(end.orElseThrow()).isAfter(time.orElseThrow().start()));
  }

  private static String written(TalkTime time) {
    return time.start() + time.knownEnd().map(end -> "-" + end).orElse("");
  }
}
