package app.lanyard.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.EntityFilter;
import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages open fast in large libraries only as long as no table is gone through from end to end. */
class PageQueryPlanTest {

  private static final List<EntityKind> KINDS =
      List.of(EntityKind.EVENT, EntityKind.SPEAKER, EntityKind.PROJECT);

  /** The names that the queries give to tables; what else is gone through was made by the query. */
  private static final Set<String> TABLES =
      Set.of(
          "t",
          "m",
          "c",
          "s",
          "e",
          "f",
          "w",
          "p",
          "k",
          "n",
          "v",
          "x",
          "own",
          "other",
          "talk",
          "mention",
          "talk_speaker",
          "speaker",
          "event",
          "project",
          "annotation",
          "note_fact",
          "project_wording",
          "project_mention",
          "project_talk",
          "project_time",
          "person_page",
          "event_mention");

  @TempDir Path folder;
  private Database database;

  @BeforeEach
  void open() {
    database = Database.open(folder.resolve("both.db"));
    database.execute(Migration.ofResource(1, "library-1.sql").script());
    database.execute(IndexFile.SCHEMA.script());
  }

  @AfterEach
  void close() {
    database.close();
  }

  static List<String> queries() {
    var queries = new ArrayList<String>();
    for (EntityKind kind : KINDS) {
      queries.add(RelatedTable.people(kind));
      queries.add(RelatedTable.projects(kind));
      queries.add(TimesTable.query(kind));
      queries.add(PageNoteTable.query(kind));
      queries.add(PageNoteTable.countQuery(kind));
      queries.add(TalkTable.windowOf(kind));
    }
    queries.add(RelatedTable.organisations());
    queries.add(EditionTable.DAYS);
    queries.add(EditionTable.TIMES);
    queries.add(EditionTable.EDITIONS);
    queries.add(EditionTable.AROUND);
    queries.add(AnnotationTable.ON_THING);
    queries.add(AnnotationTable.ON_NOTE);
    queries.add(TimesTable.LATEST);
    queries.add(ProjectCountTable.TIMES);
    queries.add(ProjectCountTable.TOTALS);
    queries.add(EntityLinkTable.OF_TALK);
    queries.add(EntityLinkTable.OF_NOTE);
    return queries;
  }

  @ParameterizedTest
  @MethodSource("queries")
  void noTableOfAPageIsGoneThrough(String query) {
    assertThat(plan(query)).isNotEmpty().noneMatch(PageQueryPlanTest::goesThroughATable);
  }

  @ParameterizedTest
  @CsvSource({
    "SPEAKER, NAME, speaker_by_name",
    "SPEAKER, TALKS, speaker_by_talks",
    "SPEAKER, LATEST, speaker_by_latest",
    "EVENT, NAME, event_by_name",
    "EVENT, LATEST, event_by_date",
    "PROJECT, NAME, project_by_name",
    "PROJECT, TALKS, project_by_notes",
    "PROJECT, LATEST, project_by_latest",
  })
  void listsAreReadInTheOrderOfAnIndex(EntityKind kind, EntityOrder order, String index) {
    assertThat(plan(window(kind, order)))
        .singleElement()
        .asString()
        .contains("USING INDEX " + index);
  }

  /** Few enough events are put in order each time; what they go by is counted so. */
  @Test
  void theTalksOfEventsAreCountedInAnIndex() {
    assertThat(plan(window(EntityKind.EVENT, EntityOrder.TALKS)))
        .anyMatch(step -> step.contains("talk USING COVERING INDEX talk_by_event"));
  }

  @Test
  void aTableThatIsGoneThroughWouldBeSeen() {
    assertThat(plan("SELECT * FROM talk t WHERE t.title = 'x'"))
        .anyMatch(PageQueryPlanTest::goesThroughATable);
  }

  private String window(EntityKind kind, EntityOrder order) {
    return DirectoryTable.window(database, new EntityFilter(kind, ""), order, 0, 10).sql();
  }

  private static boolean goesThroughATable(String step) {
    String[] words = step.split(" ");
    return words[0].equals("SCAN") && TABLES.contains(words[1]);
  }

  private List<String> plan(String query) {
    @Nullable Object[] none = {};
    return database.list("EXPLAIN QUERY PLAN " + query, row -> row.text("detail"), none);
  }
}
