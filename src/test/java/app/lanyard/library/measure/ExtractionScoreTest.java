package app.lanyard.library.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.lanyard.library.ImportListener;
import app.lanyard.library.Library;
import app.lanyard.model.EntityKind;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Imports labelled notes and holds each measure at or above its floor in {@code floors.properties}.
 * Raise a floor whenever a measure has risen for good; a floor never sinks. The tables, with the
 * hits and false finds of each recogniser and every miss, are left in {@code
 * target/extraction-scores}.
 */
@Execution(ExecutionMode.CONCURRENT)
class ExtractionScoreTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path OWN = Path.of("src/test/resources/app/lanyard/library/measure");

  /** Labelled notes that people keep beside the checkout, and that are not ours to copy. */
  private static final Path BESIDE = Path.of("..", "shared");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"own", "seeds", "notes", "notes-site"})
  void findsWhatACarefulReaderFinds(String set) throws IOException {
    boolean own = set.equals("own");
    Path notes = own ? OWN.resolve("notes") : BESIDE.resolve(set);
    Path labels = own ? OWN.resolve("labels.json") : BESIDE.resolve("gold/" + set + ".json");
    assumeTrue(
        Files.isDirectory(notes) && Files.isRegularFile(labels),
        "The labelled notes are not beside this checkout");

    Scorer scorer = imported(notes);
    Map<String, Measure> measures = scorer.score(JSON.readTree(labels.toFile()));
    write(set, scorer, measures);

    assertThat(measures).isNotEmpty();
    var softly = new SoftAssertions();
    floors(set)
        .forEach(
            (name, floor) ->
                softly
                    .assertThat(measures.getOrDefault(name, new Measure()).score())
                    .as("%s of %s, see target/extraction-scores/%s.txt", name, set, set)
                    .isGreaterThanOrEqualTo(floor));
    softly.assertAll();
  }

  private Scorer imported(Path notes) throws IOException {
    try (Library library =
        Library.open(folder.resolve("library.db"), Clock.systemUTC(), ImportListener.NONE)) {
      library.sources().add(notes.toRealPath());
      library.importer().importAll(ImportListener.NONE);
      var bytes = new ByteArrayOutputStream();
      library.export().writeJson(bytes);
      JsonNode export = JSON.readTree(bytes.toByteArray());
      Map<Long, String> reasons = new HashMap<>();
      for (JsonNode talk : export.path("talks")) {
        String path = talk.path("mentions").path(0).path("path").asText();
        long id = talk.path("id").asLong();
        library.evidence().of(EntityKind.TALK, id, 10).items().stream()
            .filter(item -> item.path().equals(path))
            .findFirst()
            .ifPresent(item -> reasons.put(id, item.reason()));
      }
      return new Scorer(export, reasons);
    }
  }

  private static Map<String, Double> floors(String set) throws IOException {
    var properties = new Properties();
    try (InputStream stream = ExtractionScoreTest.class.getResourceAsStream("floors.properties")) {
      properties.load(stream);
    }
    Map<String, Double> floors = new HashMap<>();
    for (String key : properties.stringPropertyNames()) {
      if (key.startsWith(set + ".")) {
        String name = key.substring(set.length() + 1).replace('-', ' ');
        floors.put(name, Double.valueOf(properties.getProperty(key)));
      }
    }
    assertThat(floors).as("floors of %s", set).isNotEmpty();
    return floors;
  }

  private static void write(String set, Scorer scorer, Map<String, Measure> measures)
      throws IOException {
    var text = new StringBuilder();
    measures.forEach(
        (name, measure) ->
            text.append(
                String.format(Locale.ROOT, "%-16s %s  %.4f%n", name, measure, measure.score())));
    text.append(String.format("%nTalks by what they were recognised by%n"));
    scorer
        .byReason()
        .forEach((name, measure) -> text.append(String.format("%-70s %s%n", name, measure)));
    text.append(String.format("%nWrong or missing%n"));
    scorer.log().forEach(line -> text.append(line).append(String.format("%n")));
    Path target = Files.createDirectories(Path.of("target", "extraction-scores"));
    Files.writeString(target.resolve(set + ".txt"), text);
  }
}
