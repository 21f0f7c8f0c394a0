package app.lanyard.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.DateSpan;
import app.lanyard.model.EventLabel;
import app.lanyard.model.TalkFilter;
import app.lanyard.model.TalkGroup;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The lists of talks stay fast in large libraries only as long as they are read by their index. */
class TalkQueryPlanTest {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 22);
  private static final TalkFilter DATED = new TalkFilter(DAY, DAY, "");
  static final List<TalkFilter> FILTERS = List.of(TalkFilter.ALL, DATED);

  @TempDir Path folder;
  private Database index;

  @BeforeEach
  void open() {
    index = Database.open(folder.resolve("index.db"));
    index.execute(IndexFile.SCHEMA.script());
  }

  @AfterEach
  void close() {
    index.close();
  }

  @ParameterizedTest
  @FieldSource("FILTERS")
  void rowsOfAGroupAreReadInTheirOrderFromTheIndex(TalkFilter filter) {
    var group = new TalkGroup(DateSpan.day(DAY), new EventLabel(1, "Event", null, null), 1);
    assertThat(plan("SELECT *", TalkConditions.of(index, filter, group), "ORDER BY note, line, id"))
        .containsExactly(
            "SEARCH talk USING INDEX talk_by_group"
                + " (date_end=? AND date_start=? AND date_precision=? AND event=?)");
  }

  @ParameterizedTest
  @FieldSource("FILTERS")
  void groupsAreCountedInTheIndexAlone(TalkFilter filter) {
    assertThat(
            plan(
                "SELECT count(*)",
                TalkConditions.of(index, filter),
                "GROUP BY date_end, date_start, date_precision, event"))
        .singleElement()
        .asString()
        .contains("talk USING COVERING INDEX talk_by_group");
  }

  @ParameterizedTest
  @FieldSource("FILTERS")
  void datesAreCountedInTheIndexAlone(TalkFilter filter) {
    assertThat(
            plan(
                "SELECT date_start, date_end, date_precision, count(*)",
                TalkConditions.of(index, filter),
                "GROUP BY date_end, date_start, date_precision"))
        .singleElement()
        .asString()
        .contains("talk USING COVERING INDEX talk_by_group");
  }

  @Test
  void groupsOfADateRangeAreSearchedNotScanned() {
    assertThat(plan("SELECT count(*)", TalkConditions.of(index, DATED), ""))
        .singleElement()
        .asString()
        .startsWith("SEARCH");
  }

  private List<String> plan(String select, TalkConditions conditions, String rest) {
    @Nullable Object[] parameters = conditions.parameters().toArray();
    return index.list(
        "EXPLAIN QUERY PLAN " + select + " FROM talk" + conditions.where() + " " + rest,
        row -> row.text("detail"),
        parameters);
  }
}
