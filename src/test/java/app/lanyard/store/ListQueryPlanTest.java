package app.lanyard.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.EntityFilter;
import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityOrder;
import app.lanyard.model.Facet;
import app.lanyard.model.FacetChoice;
import app.lanyard.model.ListFilter;
import app.lanyard.model.NoteFilter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Narrowed lists stay fast in large libraries only as long as their rows are looked up. */
@Execution(ExecutionMode.CONCURRENT)
class ListQueryPlanTest {

  /** What may be read as a whole: what the person marked, and what the query itself has made. */
  private static final Set<String> SMALL =
      Set.of("json_each", "a", "p", "e", "tag", "speaker_text");

  @TempDir Path folder;
  private Database database;

  @BeforeEach
  void open() {
    Path library = folder.resolve("library.db");
    Store.open(library, 1).close();
    database = Database.open(library);
    database.update("ATTACH DATABASE ? AS idx", LibraryFiles.of(library).index().toString());
  }

  @AfterEach
  void close() {
    database.close();
  }

  /** The language is asked of each note, as whether it is shown is in the whole list. */
  static List<ListFilter> narrowed() {
    return lists()
        .flatMap(
            list ->
                list.facets().stream()
                    .filter(facet -> list instanceof EntityFilter || facet != Facet.LANGUAGE)
                    .map(facet -> chosen(list, facet)))
        .toList();
  }

  static Stream<ListFilter> lists() {
    return Stream.of(
        new EntityFilter(EntityKind.SPEAKER, ""),
        new EntityFilter(EntityKind.PROJECT, ""),
        new EntityFilter(EntityKind.EVENT, ""),
        NoteFilter.ALL);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void theFirstRowsOfAWholeListAreReadInItsOrder(ListFilter filter) {
    for (SqlQuery window : windows(filter)) {
      assertThat(plan(window))
          .as(window.sql())
          .isNotEmpty()
          .allMatch(ListQueryPlanTest::isLookedUp);
    }
  }

  @ParameterizedTest
  @MethodSource("narrowed")
  void narrowedRowsAreLookedUp(ListFilter filter) {
    for (SqlQuery query : queries(filter)) {
      assertThat(plan(query)).as(query.sql()).isNotEmpty().allMatch(ListQueryPlanTest::isLookedUp);
    }
  }

  @ParameterizedTest
  @MethodSource("narrowed")
  void choicesOfTwoFacetsAreLookedUpToo(ListFilter filter) {
    for (SqlQuery query : queries(chosen(filter, Facet.IS))) {
      assertThat(plan(query)).as(query.sql()).isNotEmpty().allMatch(ListQueryPlanTest::isLookedUp);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Facet.class,
      names = {"TAG", "LANGUAGE", "SOURCE"})
  void whatNotesHaveThemselvesIsCountedByTheirNumbers(Facet facet) {
    var filter = NoteFilter.ALL.choosing(List.of(new FacetChoice(Facet.EVENT, "x", "X")));
    assertThat(plan(NoteValues.query(database, facet, filter)))
        .allMatch(ListQueryPlanTest::isLookedUp);
  }

  @ParameterizedTest
  @ValueSource(strings = {RowMarks.OF_THINGS, RowMarks.OF_NOTES, AnnotationTable.ON_THING})
  void marksOfRowsAreLookedUpByTheirKeys(String query) {
    assertThat(database.list("EXPLAIN QUERY PLAN " + query, row -> row.text("detail")))
        .noneMatch(step -> step.startsWith("SCAN") && !step.startsWith("SCAN json_each"))
        .anyMatch(step -> step.startsWith("SEARCH a USING "));
  }

  @Test
  void theValuesOfNamedOnesAreReadByTheirTalks() {
    var filter = new EntityFilter(EntityKind.SPEAKER, "ada");
    assertThat(plan(EntityTally.query(database, filter, Optional.of(new BitSet()))))
        .allMatch(ListQueryPlanTest::isLookedUp)
        .anyMatch(step -> step.startsWith("SEARCH talk_facet USING PRIMARY KEY (value=?"));
  }

  private static ListFilter chosen(ListFilter list, Facet facet) {
    return list.with(new FacetChoice(facet, "1", "One"));
  }

  private List<SqlQuery> queries(ListFilter filter) {
    var queries = new ArrayList<SqlQuery>();
    if (filter instanceof EntityFilter entities) {
      queries.add(DirectoryTable.counting(database, entities));
      boolean own = !EntityConditions.own(entities).isEmpty();
      queries.add(
          EntityTally.query(
              database, entities, own ? Optional.of(new BitSet()) : Optional.empty()));
    } else if (filter instanceof NoteFilter notes) {
      queries.add(NoteListTable.counting(database, notes));
      queries.add(NoteTally.query(database, notes));
    }
    queries.addAll(windows(filter));
    return queries;
  }

  private List<SqlQuery> windows(ListFilter filter) {
    if (filter instanceof EntityFilter entities) {
      return Arrays.stream(EntityOrder.values())
          .map(order -> DirectoryTable.window(database, entities, order, 0, 10))
          .toList();
    }
    return List.of(NoteListTable.window(database, (NoteFilter) filter, 0, 10));
  }

  private static boolean isLookedUp(String step) {
    String[] words = step.split(" ");
    return !words[0].equals("SCAN") || step.contains("INDEX") || SMALL.contains(words[1]);
  }

  private List<String> plan(SqlQuery query) {
    return database.list(
        "EXPLAIN QUERY PLAN " + query.sql(),
        row -> row.text("detail"),
        query.parameters().toArray());
  }
}
