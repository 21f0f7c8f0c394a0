package app.lanyard.ui.directory.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.TalkTime;
import app.lanyard.model.page.ProgrammeDay;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammeRowsTest {

  @ParameterizedTest(name = "{0} of {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          09:00-10:00 10:00-11:00                                  | 2 | 1 1
          10:00-11:00 10:00-11:00                                  | 2 | 2
          10:00-11:00 10:30-11:30                                  | 2 | 2
          10:00 10:00 10:30                                        | 3 | 2 1
          10:00 10:00 10:00                                        | 3 | 3
          10:00 10:00 10:00 10:00 10:00                            | 5 | 3 2
          09:00-12:00 09:00-10:00 10:00-11:00 11:00-12:00          | 4 | 2 1 1
          10:00-11:00 10:30-11:30 11:00-12:00                      | 3 | 2 1
          10:00-11:00 10:00-11:00                                  | 5 | 2 1 1 1
          ''                                                       | 3 | 1 1 1
          ''                                                       | 0 | ''
          """)
  void whatTakesPlaceAtTheSameTimeSharesARow(String times, int talks, String expected) {
    assertThat(sizes(ProgrammeRows.of(new ProgrammeDay(null, talks, times(times)))))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "2, 1", "3, 1", "4, 2", "5, 2", "6, 3", "7, 4", "99, 4"})
  void aRowIsShownAsAWhole(int wanted, int rows) {
    var day = new ProgrammeDay(null, 7, times("10:00 10:00 10:00 10:00 10:00"));
    assertThat(ProgrammeRows.of(day).rowsFor(wanted)).isEqualTo(rows);
  }

  @Property
  void everyTalkIsInOneRowAndNoRowIsTooLong(
      @ForAll @Size(max = 12) List<@IntRange(max = 20) Integer> starts,
      @ForAll @IntRange(max = 5) int untimed) {
    List<TalkTime> times =
        starts.stream()
            .sorted()
            .map(start -> LocalTime.of(start, 0))
            .map(start -> new TalkTime(start, start.plusMinutes(90)))
            .toList();
    var rows = ProgrammeRows.of(new ProgrammeDay(null, times.size() + untimed, times));
    assertThat(rows.firstTalk(0)).isZero();
    assertThat(rows.firstTalk(rows.size())).isEqualTo(times.size() + untimed);
    assertThat(IntStream.range(0, rows.size()))
        .allSatisfy(
            row ->
                assertThat(rows.firstTalk(row + 1) - rows.firstTalk(row))
                    .isBetween(1, ProgrammeRows.MOST_SIDE_BY_SIDE));
  }

  private static String sizes(ProgrammeRows rows) {
    return IntStream.range(0, rows.size())
        .mapToObj(row -> rows.firstTalk(row + 1) - rows.firstTalk(row))
        .map(String::valueOf)
        .collect(Collectors.joining(" "));
  }

  private static List<TalkTime> times(String text) {
    return Arrays.stream(text.split(" "))
        .filter(word -> !word.isEmpty())
        .map(ProgrammeRowsTest::time)
        .toList();
  }

  private static TalkTime time(String word) {
    String[] ends = word.split("-");
    LocalTime start = LocalTime.parse(ends[0]);
    return ends.length == 1 ? TalkTime.at(start) : new TalkTime(start, LocalTime.parse(ends[1]));
  }
}
