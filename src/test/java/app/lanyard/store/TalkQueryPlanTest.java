package app.lanyard.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.DateSpan;
import app.lanyard.model.EventLabel;
import app.lanyard.model.Facet;
import app.lanyard.model.FacetChoice;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
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
    assertThat(
            plan(
                "SELECT *",
                TalkConditions.of(index, filter, group),
                "ORDER BY slot, note, line, id"))
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

  @ParameterizedTest
  @EnumSource(
      value = Facet.class,
      mode = Mode.EXCLUDE,
      names = {"IS", "STATUS", "RATING", "LABEL"})
  void choicesOfAFacetAreLookedUp(Facet facet) {
    var filter = new TalkFilter(null, null, "", List.of(new FacetChoice(facet, "2024", "Label")));
    var group = new TalkGroup(DateSpan.day(DAY), new EventLabel(1, "Event", null, null), 1);
    var ofAll = TalkConditions.of(index, filter);
    var ofGroup = TalkConditions.of(index, filter, group);
    assertThat(plan("SELECT count(*)", ofAll, "GROUP BY date_end, date_start, date_precision"))
        .allMatch(TalkQueryPlanTest::usesAnIndex);
    assertThat(plan("SELECT *", ofGroup, "ORDER BY slot, note, line, id"))
        .allMatch(TalkQueryPlanTest::usesAnIndex)
        .anyMatch(step -> step.startsWith("SEARCH talk USING INDEX talk_by_group"))
        .noneMatch(step -> step.contains("FOR ORDER BY"));
  }

  @Test
  void valuesOfTheWholeLibraryComeInTheOrderOfTheirIndex() {
    assertThat(plan(FacetTotals.SELECT + "facet = ?" + FacetTotals.ORDER, 1, 10))
        .contains("SEARCH facet_value USING INDEX facet_value_by_talks (facet=?)")
        .allMatch(TalkQueryPlanTest::usesAnIndex);
  }

  @Test
  void theProjectsOfARowAreLookedUpByItsTalk() {
    assertThat(plan(TalkParts.PROJECTS, 6, "[1, 2]"))
        .allMatch(TalkQueryPlanTest::usesAnIndex)
        .anyMatch(step -> step.contains("talk_facet_by_talk"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Facet.class,
      mode = Mode.EXCLUDE,
      names = {"IS", "STATUS", "RATING", "LABEL"})
  void whatAFewTalksHaveIsListedWithoutGoingThroughTheValuesOfAll(Facet facet) {
    assertThat(plan(TalkFacetTable.listing(FacetSource.told(facet)), "[1, 2]", 0))
        .allMatch(step -> usesAnIndex(step) || step.equals("SCAN told"))
        .anyMatch(step -> step.startsWith("SEARCH v") && step.endsWith("(facet=? AND key=?)"));
  }

  @Test
  void valuesOfSomeTalksAreReadByTheNumbersOfTheTalks() {
    SqlQuery query = TalkTally.query(index, DATED);
    assertThat(plan(query.sql(), query.parameters().toArray()))
        .containsExactly(
            "SEARCH talk USING COVERING INDEX talk_by_group (date_end>?)",
            "SEARCH f USING INTEGER PRIMARY KEY (rowid=?)");
  }

  private static boolean usesAnIndex(String step) {
    return !step.startsWith("SCAN") || step.contains("INDEX") || step.contains("json_each");
  }

  private List<String> plan(String sql, @Nullable Object... parameters) {
    return index.list("EXPLAIN QUERY PLAN " + sql, row -> row.text("detail"), parameters);
  }

  private List<String> plan(String select, TalkConditions conditions, String rest) {
    return plan(
        select + " FROM talk" + conditions.where() + " " + rest, conditions.parameters().toArray());
  }
}
