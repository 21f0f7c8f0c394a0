package app.lanyard.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.EntityKind;
import app.lanyard.model.search.Query;
import app.lanyard.search.QueryParser;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Searches stay fast in large libraries only as long as the right index leads each of them. */
class SearchQueryPlanTest {

  /** What is small, or is read in its order from an index, may be read as a whole. */
  private static final String ALLOWED_SCAN =
      "SCAN (\\w+ VIRTUAL TABLE INDEX .*|a|s|\\w+ USING (COVERING )?INDEX \\w+)";

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kube",
        "kube cloud -edge",
        "kube speaker:ada",
        "kube project:kserve",
        "kube event:fosdem",
        "kube series:fosdem",
        "kube org:cern",
        "kube tag:gpu",
        "kube kind:keynote",
        "kube lang:zh",
        "kube source:trips",
        "kube has:recording",
        "kube is:starred",
        "kube -is:annotated",
        "kube year:2024",
        "speaker:ada",
        "project:kserve",
        "event:fosdem",
        "tag:gpu",
        "year:2024",
        "has:recording",
        "-kube",
      })
  void noTableOfTalksOrNotesIsReadAsAWhole(String typed) {
    Query query = QueryParser.parse(typed).query();
    assertThat(plans(TalkSearch.matching(query), TalkSearch.CANDIDATE, TalkSearch.NEWEST))
        .allMatch(SearchQueryPlanTest::isByIndex);
    if (!typed.matches(".*(series|org|kind|has):.*")) {
      assertThat(plans(NoteSearch.matching(query, true), NoteSearch.CANDIDATE, NoteSearch.NEWEST))
          .filteredOn(step -> !step.startsWith("SCAN note_fact"))
          .allMatch(SearchQueryPlanTest::isByIndex);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"yuan", "\"yuan tang\"", "yuan -ada"})
  void namesAreFoundByTheirText(String typed) {
    Query query = QueryParser.parse(typed).query();
    for (EntityKind kind : List.of(EntityKind.SPEAKER, EntityKind.PROJECT, EntityKind.EVENT)) {
      assertThat(
              plans(
                  NameSearch.matching(kind, query),
                  NameSearch.candidate(kind),
                  NameSearch.order(kind)))
          .allMatch(SearchQueryPlanTest::isByIndex)
          .noneMatch(step -> step.contains("TEMP B-TREE"));
    }
  }

  @Test
  void whatMatchesIsNeverPutInOrderAsAWhole() {
    Query query = QueryParser.parse("kube speaker:ada kind:talk").query();
    assertThat(plan(TalkSearch.matching(query).anywhere(TalkSearch.CANDIDATE)))
        .anyMatch(step -> step.startsWith("SCAN talk_text VIRTUAL TABLE INDEX"))
        .anyMatch(step -> step.startsWith("SEARCH talk USING INTEGER PRIMARY KEY"))
        .noneMatch(step -> step.contains("ORDER BY"));
  }

  private static boolean isByIndex(String step) {
    return !step.startsWith("SCAN ") || step.matches(ALLOWED_SCAN);
  }

  private List<String> plans(Matching matching, String columns, String order) {
    Stream<SqlQuery> queries =
        matching.text().isWanted()
            ? found(matching, columns)
            : Stream.of(matching.count(), matching.first(columns, order, 20));
    return queries.flatMap(query -> plan(query).stream()).toList();
  }

  private static Stream<SqlQuery> found(Matching matching, String columns) {
    return Stream.concat(
        Stream.of(matching.count(), matching.anywhere(columns)),
        matching.hasOtherTexts() ? Stream.of(matching.byTitle(columns)) : Stream.of());
  }

  private List<String> plan(SqlQuery query) {
    return database.list(
        "EXPLAIN QUERY PLAN " + query.sql(),
        row -> row.text("detail"),
        query.parameters().toArray());
  }
}
