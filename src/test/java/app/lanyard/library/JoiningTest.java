package app.lanyard.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Joining as far as a change touches it gives what joining everything anew gives. */
@Execution(ExecutionMode.CONCURRENT)
class JoiningTest {

  /** Some hang together through a third. */
  private static final List<String> PROJECTS =
      List.of(
          "Alpha",
          "ALPHA | Old Alpha",
          "Old Alpha |  | https://github.com/alpha/old",
          "Beta |  | https://github.com/alpha/old/tree/main",
          "Gamma | Beta, Alpha");

  @TempDir Path folder;
  private final FakeNotes fake = new FakeNotes();
  private Path root;

  @BeforeEach
  void folder() throws IOException {
    root = Files.createDirectories(folder.resolve("notes")).toRealPath();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void changesOneByOneGiveWhatOneImportGives(int seed) throws IOException {
    var random = new Random(seed);
    JsonNode stepwise;
    try (Library library = open("stepwise.db")) {
      for (int step = 0; step < 25; step++) {
        changeOne(random);
        library.importer().importAll(ImportListener.NONE);
      }
      stepwise = comparable(library);
      assertThat(library.facts().counts().talks()).isPositive();
    }
    Files.delete(folder.resolve("stepwise.index.db"));
    try (Library rebuilt = open("stepwise.db")) {
      assertThat(comparable(rebuilt)).isEqualTo(stepwise);
    }
  }

  @Test
  void aTalkKeepsItsNumberWhenAnotherNoteTellsOfItToo() throws IOException {
    try (Library library = open("library.db")) {
      fake.put(root, "a.md", "talk: First | Conf 2024\ntalk: Second | Conf 2024");
      library.importer().importAll(ImportListener.NONE);
      JsonNode before = export(library).get("talks");
      fake.put(root, "b.md", "talk: Second | Conf 2024 | Ada");
      library.importer().importAll(ImportListener.NONE);
      JsonNode after = export(library).get("talks");
      assertThat(after.findValuesAsText("id")).isEqualTo(before.findValuesAsText("id"));
      assertThat(after.get(1).get("speakers").get(0).get("name").asText()).isEqualTo("Ada");
    }
  }

  @Test
  void anEventThatGetsADateGivesItToItsTalks() throws IOException {
    try (Library library = open("library.db")) {
      fake.put(root, "a.md", "talk: Title | Conf 2024");
      library.importer().importAll(ImportListener.NONE);
      assertThat(export(library).get("talks").get(0).has("start")).isFalse();
      fake.put(root, "b.md", "event: Conf 2024 | 2024-06-03");
      library.importer().importAll(ImportListener.NONE);
      JsonNode talk = export(library).get("talks").get(0);
      assertThat(talk.get("start").asText()).isEqualTo("2024-06-03");
      assertThat(talk.get("dateFrom").asText()).isEqualTo("event");
    }
  }

  @Test
  void theNameOfASpeakerIsTheSpellingThatMostNotesUse() throws IOException {
    try (Library library = open("library.db")) {
      fake.put(root, "a.md", "talk: One | Conf 2024 | ZOE\ntalk: Two | Conf 2024 | Zoë");
      fake.put(root, "b.md", "talk: Three | Conf 2024 | Zoë");
      library.importer().importAll(ImportListener.NONE);
      JsonNode speakers = export(library).get("speakers");
      assertThat(speakers).hasSize(1);
      assertThat(speakers.get(0).get("name").asText()).isEqualTo("Zoë");
      assertThat(speakers.get(0).get("aliases").get(0).asText()).isEqualTo("ZOE");
    }
  }

  private void changeOne(Random random) {
    String path = (random.nextBoolean() ? "" : "people/") + "note-" + random.nextInt(6) + ".md";
    if (random.nextInt(4) == 0) {
      fake.delete(root, path);
    } else {
      fake.put(root, path, randomNote(random));
    }
  }

  private static String randomNote(Random random) {
    var note = new StringBuilder();
    if (random.nextBoolean()) {
      note.append("event: Conf ").append(2020 + random.nextInt(2)).append(" | 2020-05-0");
      note.append(1 + random.nextInt(3)).append('\n');
    }
    for (int i = random.nextInt(4); i >= 0; i--) {
      note.append("talk: Title ").append(random.nextInt(4));
      note.append(random.nextInt(4) == 0 ? " | " : " | Conf " + (2020 + random.nextInt(2)));
      note.append(random.nextBoolean() ? " | Person " : " | @p").append(random.nextInt(3));
      note.append(random.nextBoolean() ? " | " : " | 2020-05-02");
      note.append(random.nextBoolean() ? "" : " | https://sched.co/" + random.nextInt(4));
      note.append('\n');
    }
    if (random.nextInt(3) == 0) {
      note.append("person: p").append(random.nextInt(3));
      note.append(" | Person ").append(random.nextInt(4)).append(" | Org\n");
    }
    if (random.nextBoolean()) {
      note.append("project: ").append(PROJECTS.get(random.nextInt(PROJECTS.size()))).append('\n');
    }
    return note.toString();
  }

  private Library open(String name) {
    Library library = fake.open(folder.resolve(name));
    library.sources().add(root);
    return library;
  }

  /** An export with keys in the place of numbers, which depend on the order of imports. */
  private static JsonNode comparable(Library library) throws IOException {
    ObjectNode export = export(library);
    var names = new ObjectMapper().createObjectNode();
    export.get("events").forEach(event -> names.set("event" + event.get("id"), event.get("name")));
    var talks = new TreeMap<String, String>();
    for (JsonNode talk : export.get("talks")) {
      ObjectNode plain = talk.deepCopy();
      plain.remove("id");
      if (plain.has("event")) {
        plain.set("event", names.get("event" + plain.get("event")));
      }
      var speakers = new TreeSet<String>();
      plain.remove("speakers").forEach(speaker -> speakers.add(speaker.get("name").asText()));
      plain.put("speakers", speakers.toString());
      talks.put(plain.get("key").asText(), plain.toString());
    }
    var projects = new TreeSet<String>();
    for (JsonNode project : export.get("projects")) {
      projects.add(((ObjectNode) project).without("id").toString());
    }
    var all = new ObjectMapper().createObjectNode();
    all.put("projects", projects.toString());
    talks.forEach(all::put);
    all.put("speakers", new TreeSet<>(export.get("speakers").findValuesAsText("name")).toString());
    all.put("events", new TreeSet<>(export.get("events").findValuesAsText("name")).toString());
    return all;
  }

  private static ObjectNode export(Library library) throws IOException {
    var out = new ByteArrayOutputStream();
    library.export().writeJson(out);
    return (ObjectNode) new ObjectMapper().readTree(out.toByteArray());
  }
}
