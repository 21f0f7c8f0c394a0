package app.lanyard.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.EntityKind;
import app.lanyard.model.page.Related;
import app.lanyard.model.page.Remark;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTablesTest {

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

  @Test
  void whatThePersonWroteIsReadInItsOrder() {
    annotate("02", "lanyard:speaker/ada", "{\"type\":\"TextualBody\",\"value\":\"Met again.\"}");
    annotate("01", "lanyard:speaker/ada", "{\"type\":\"TextualBody\",\"value\":\"Met at lunch.\"}");
    annotate("03", "lanyard:speaker/ada", "[]");
    annotate("04", "lanyard:speaker/bob", "{\"value\":\"Somebody else\"}");
    annotate("05", "lanyard:speaker/ada", "{\"value\":\"Thrown away\"}");
    database.execute("UPDATE annotation SET deleted = '2025-01-01' WHERE id = '05'");
    database.execute("INSERT INTO speaker (id, key, name) VALUES (1, 'ada', 'A'), (2, 'bob', 'B')");
    new MarkTable(database).bringInStep();
    assertThat(new PageNoteTable(database).remarks(EntityKind.SPEAKER, 1))
        .containsExactly(new Remark("01", "Met at lunch."), new Remark("02", "Met again."));
  }

  @Test
  void anEventIsAmongWhatItIsPartOfItsPartsAndTheOtherParts() {
    event("week", null);
    event("conf", "week");
    event("workshop", "week");
    event("evening", "conf");
    event("elsewhere", null);
    assertThat(new EditionTable(database).around("conf"))
        .extracting(Related::key)
        .containsExactly("week", "evening", "workshop");
    assertThat(new EditionTable(database).around("elsewhere")).isEmpty();
  }

  @Test
  void aSeriesHasTheEventsThatDifferInTheYearAlone() {
    event("fosdem 2024", null);
    event("fosdem 2019", null);
    event("fosdem pgday 2024", null);
    event("fosdemo 2024", null);
    event("fosdem 3024", null);
    assertThat(new EditionTable(database).editions("fosdem 2024"))
        .extracting("key")
        .containsExactly("fosdem 2019", "fosdem 2024");
  }

  private void annotate(String id, String target, String body) {
    database.update(
        """
        INSERT INTO annotation (id, target, motivation, body, created, updated)
        VALUES (?, ?, 'commenting', ?, '2025-01-01T00:00:00Z', '2025-01-01T00:00:00Z')""",
        id,
        target,
        body);
  }

  private void event(String key, @Nullable String whole) {
    database.update(
        "INSERT INTO event (key, name, part_of_key, series_key, series) VALUES (?, ?, ?, ?, ?)",
        key,
        key,
        whole,
        key,
        key);
  }
}
