package app.lanyard.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.EntityKind;
import app.lanyard.model.Evidence;
import app.lanyard.model.correction.Correction;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A project that some notes mean and others don't is two, as the person said. */
class ProjectSplitTest extends CorrectionFixture {

  @BeforeEach
  void importNotes() {
    put("a.md", "project: Flux | | https://flux.example\ntalk: One | Conf 2024 | Ada | | | Flux");
    put("b.md", "project: Flux\nproject: Loom");
    put("c.md", "project: Fluxion | Flux");
    make(split("flux", "flux split", "Flux the language", 2, 3));
  }

  @Test
  void theNotesThatWereChosenSpeakOfTheNewProject() {
    assertThat(notes())
        .containsExactly(
            Map.entry("Flux", "a.md a.md"),
            Map.entry("Flux the language", "b.md c.md"),
            Map.entry("Loom", "b.md"));
    JsonNode split = exported("projects", "name", "Flux the language");
    assertThat(split.get("aliases"))
        .extracting(JsonNode::asText)
        .containsExactly("Flux", "Fluxion");
    assertThat(split.has("url")).isFalse();
    assertThat(exported("projects", "name", "Flux").get("url").asText())
        .isEqualTo("https://flux.example");
  }

  @Test
  void theDirectoryAndTheEvidenceFollow() {
    var row = library.directory().find(EntityKind.PROJECT, "flux split").orElseThrow();
    assertThat(row.notes()).isEqualTo(2);
    assertThat(row.talks()).isZero();
    assertThat(library.evidence().of(EntityKind.PROJECT, row.id(), 9).items())
        .extracting(Evidence.Item::path)
        .containsExactly("b.md", "c.md");
    var flux = library.directory().find(EntityKind.PROJECT, "flux").orElseThrow();
    assertThat(flux.talks()).isEqualTo(1);
  }

  @Test
  void itHoldsWhenTheNotesAreReadAgainAndTheIndexIsMadeAnew() throws IOException {
    Map<String, String> split = notes();
    put("b.md", "Something new\nproject: Loom\nproject: Flux");
    put("c.md", "nothing");
    assertThat(notes()).containsEntry("Flux the language", "b.md").hasSize(3);
    put("c.md", "project: Fluxion | Flux");
    assertThat(notes()).isEqualTo(split);
    library.close();
    Files.delete(folder.resolve("index.db"));
    library = fake.open(folder.resolve("library.db"));
    assertThat(notes()).isEqualTo(split);
  }

  @Test
  void itIsUndoneAndRedone() {
    Map<String, String> split = notes();
    assertThat(library.corrector().undo()).isPresent();
    assertThat(notes())
        .containsExactly(Map.entry("Fluxion", "a.md a.md b.md c.md"), Map.entry("Loom", "b.md"));
    assertThat(library.corrector().redo()).isPresent();
    assertThat(notes()).isEqualTo(split);
  }

  @Test
  void theNewProjectCanBeRenamedSplitAndMerged() {
    make(new Correction.Rename(EntityKind.PROJECT, "flux split", "FluxLang"));
    assertThat(notes()).containsEntry("FluxLang", "b.md c.md");
    make(split("flux split", "flux again", "Third", 3));
    assertThat(notes()).containsEntry("FluxLang", "b.md").containsEntry("Third", "c.md");
    make(new Correction.Merge(EntityKind.PROJECT, List.of("flux split"), "loom"));
    assertThat(notes()).containsEntry("Loom", "b.md b.md").containsEntry("Third", "c.md");
    make(new Correction.Merge(EntityKind.PROJECT, List.of("flux again"), "flux"));
    assertThat(notes()).containsEntry("Flux", "a.md a.md c.md").hasSize(2);
  }

  private static Correction split(String key, String newKey, String name, long... notes) {
    List<Long> chosen = Arrays.stream(notes).boxed().toList();
    return new Correction.Split(EntityKind.PROJECT, key, newKey, name, List.of(), chosen);
  }

  /** The notes that speak of each project, by its name. */
  private Map<String, String> notes() {
    var notes = new TreeMap<String, String>();
    for (JsonNode project : export().get("projects")) {
      notes.put(
          project.get("name").asText(),
          String.join(" ", project.get("mentions").findValuesAsText("path")));
    }
    return notes;
  }
}
