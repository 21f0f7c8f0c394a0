package app.lanyard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Exported annotations are what the W3C Web Annotation Data Model asks for. They are read by a
 * JSON-LD processor, which drops each field that the context has no term for.
 */
@Execution(ExecutionMode.CONCURRENT)
class ExportedAnnotationsTest {

  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
  private static final String OA = "http://www.w3.org/ns/oa#";
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  /** The terms of the model's context that annotations like these may have. */
  private static final String TERMS =
      """
      {"@context": {
        "oa": "http://www.w3.org/ns/oa#",
        "dc": "http://purl.org/dc/elements/1.1/",
        "dcterms": "http://purl.org/dc/terms/",
        "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
        "id": {"@id": "@id", "@type": "@id"},
        "type": {"@id": "@type", "@type": "@id"},
        "Annotation": "oa:Annotation",
        "TextualBody": "oa:TextualBody",
        "TextQuoteSelector": "oa:TextQuoteSelector",
        "TextPositionSelector": "oa:TextPositionSelector",
        "assessing": "oa:assessing",
        "bookmarking": "oa:bookmarking",
        "classifying": "oa:classifying",
        "commenting": "oa:commenting",
        "highlighting": "oa:highlighting",
        "tagging": "oa:tagging",
        "body": {"@type": "@id", "@id": "oa:hasBody"},
        "target": {"@type": "@id", "@id": "oa:hasTarget"},
        "source": {"@type": "@id", "@id": "oa:hasSource"},
        "selector": {"@type": "@id", "@id": "oa:hasSelector"},
        "motivation": {"@type": "@vocab", "@id": "oa:motivatedBy"},
        "purpose": {"@type": "@vocab", "@id": "oa:hasPurpose"},
        "exact": "oa:exact",
        "prefix": "oa:prefix",
        "suffix": "oa:suffix",
        "start": {"@type": "xsd:nonNegativeInteger", "@id": "oa:start"},
        "end": {"@type": "xsd:nonNegativeInteger", "@id": "oa:end"},
        "value": "rdf:value",
        "format": "dc:format",
        "created": {"@type": "xsd:dateTime", "@id": "dcterms:created"},
        "modified": {"@type": "xsd:dateTime", "@id": "dcterms:modified"}
      }}""";

  private static final String WRITTEN =
      """
      [
        {"id": "urn:ulid:01J00000000000000000000001", "type": "Annotation",
         "motivation": "highlighting", "created": "2024-07-01T10:00:00Z",
         "body": [{"type": "TextualBody", "purpose": "commenting", "value": "Ask *them*"},
                  {"type": "TextualBody", "purpose": "tagging", "value": "sea"}],
         "target": {"source": "tide.md", "selector":
           {"type": "TextQuoteSelector", "exact": "three days old", "prefix": "may be "}},
         "lanyard:color": "green"},
        {"id": "https://hypothes.is/a/jk3s", "type": "Annotation", "motivation": "commenting",
         "created": "2024-07-01T10:00:00Z", "bodyValue": "All of it", "target": "tide.md"},
        {"id": "urn:ulid:01J00000000000000000000003", "type": "Annotation",
         "motivation": "bookmarking", "created": "2024-07-01T10:00:00Z",
         "target": "lanyard:talk/reading waves @ tide talks 2024"},
        {"id": "urn:ulid:01J00000000000000000000004", "type": "Annotation",
         "motivation": "assessing", "created": "2024-07-01T10:00:00Z", "bodyValue": "5",
         "target": "lanyard:talk/reading waves @ tide talks 2024"},
        {"id": "urn:ulid:01J00000000000000000000005", "type": "Annotation",
         "motivation": "assessing", "created": "2024-07-01T10:00:00Z",
         "body": {"type": "TextualBody", "purpose": "classifying", "value": "watched"},
         "target": "lanyard:talk/reading waves @ tide talks 2024"}
      ]
      """;

  @TempDir private Path folder;
  private JsonArray annotations = JsonValue.EMPTY_JSON_ARRAY;

  @BeforeEach
  void export() throws IOException {
    Path notes = Files.createDirectories(folder.resolve("notes"));
    Files.writeString(
        notes.resolve("tide.md"),
        """
        # Tide Talks 2024

        | Date | Title | Speaker | Event |
        | --- | --- | --- | --- |
        | 2024-06-03 | Reading waves | Ada Example | Tide Talks 2024 |

        A swell may be three days old.
        """);
    Path from = Files.writeString(folder.resolve("annotations.json"), WRITTEN);
    String library = folder.resolve("library.db").toString();
    run("import", "--library", library, notes.toString());
    run("annotate", "--library", library, "--from", from.toString());
    String exported = run("export", "--library", library, "--format", "json");
    try (var reader = Json.createReader(new StringReader(exported))) {
      annotations = reader.readObject().getJsonArray("annotations");
    }
    assertThat(annotations).hasSize(5);
  }

  @Test
  void eachHasWhatTheModelAsksFor() throws JsonLdError {
    for (JsonObject written : annotations.getValuesAs(JsonObject.class)) {
      JsonObject annotation = expanded(written);
      assertThat(annotation.getString("@id")).isEqualTo(written.getString("id"));
      assertThat(annotation.getJsonArray("@type").getString(0)).isEqualTo(OA + "Annotation");
      assertThat(annotation.getJsonArray(OA + "hasTarget")).hasSize(1);
      assertThat(ids(annotation, "motivatedBy"))
          .singleElement()
          .asString()
          .isIn(OA + "highlighting", OA + "commenting", OA + "bookmarking", OA + "assessing");
      for (String when : List.of("created", "modified")) {
        JsonObject time = only(annotation, "http://purl.org/dc/terms/" + when);
        assertThat(time.getString("@type")).isEqualTo(XSD + "dateTime");
        assertThat(time.getString("@value")).matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");
      }
    }
  }

  @Test
  void theContextKnowsEachField() throws JsonLdError {
    for (JsonObject written : annotations.getValuesAs(JsonObject.class)) {
      JsonObject annotation = expanded(written);
      assertThat(annotation).hasSize(written.size() - 1);
      JsonObject target = only(annotation, OA + "hasTarget");
      if (written.get("target") instanceof JsonObject writtenTarget) {
        assertThat(target).hasSize(writtenTarget.size());
      }
    }
  }

  @Test
  void eachBodyIsATextWithItsPurpose() throws JsonLdError {
    List<JsonObject> bodies =
        expanded(annotations.getJsonObject(0))
            .getJsonArray(OA + "hasBody")
            .getValuesAs(JsonObject.class);
    assertThat(bodies)
        .extracting(body -> only(body, "http://www.w3.org/1999/02/22-rdf-syntax-ns#value"))
        .extracting(value -> value.getString("@value"))
        .containsExactly("Ask *them*", "sea");
    assertThat(bodies)
        .extracting(body -> ids(body, "hasPurpose").getFirst())
        .containsExactly(OA + "commenting", OA + "tagging");
    assertThat(bodies)
        .allMatch(body -> body.getJsonArray("@type").getString(0).equals(OA + "TextualBody"));
  }

  @Test
  void aQuoteHasItsTextAndItsPositions() throws JsonLdError {
    JsonObject target = only(expanded(annotations.getJsonObject(0)), OA + "hasTarget");
    assertThat(ids(target, "hasSource")).containsExactly("tide.md");
    List<JsonObject> selectors =
        target.getJsonArray(OA + "hasSelector").getValuesAs(JsonObject.class);
    assertThat(selectors).hasSize(2);
    JsonObject quote = selectors.getFirst();
    assertThat(only(quote, OA + "exact").getString("@value")).isEqualTo("three days old");
    assertThat(only(quote, OA + "prefix").getString("@value")).isEqualTo("may be ");
    JsonObject start = only(selectors.getLast(), OA + "start");
    JsonObject end = only(selectors.getLast(), OA + "end");
    assertThat(start.getString("@type")).isEqualTo(XSD + "nonNegativeInteger");
    assertThat(end.getInt("@value") - start.getInt("@value")).isEqualTo("three days old".length());
  }

  private static JsonObject only(JsonObject of, String field) {
    assertThat(of.getJsonArray(field)).as(field).hasSize(1);
    return of.getJsonArray(field).getJsonObject(0);
  }

  private static List<String> ids(JsonObject of, String field) {
    return of.getJsonArray(OA + field).getValuesAs(JsonObject.class).stream()
        .map(node -> node.getString("@id"))
        .toList();
  }

  private static JsonObject expanded(JsonObject annotation) throws JsonLdError {
    var options = new JsonLdOptions((url, asked) -> terms(url));
    JsonArray nodes = JsonLd.expand(JsonDocument.of(annotation)).options(options).get();
    assertThat(nodes).hasSize(1);
    return nodes.getJsonObject(0);
  }

  private static JsonDocument terms(URI url) throws JsonLdError {
    assertThat(url).hasToString(CONTEXT);
    return JsonDocument.of(new StringReader(TERMS));
  }

  private String run(String... words) {
    var out = new ByteArrayOutputStream();
    var err = new StringWriter();
    int status =
        new CommandLineRunner((file, sources, printer) -> ExitStatus.FAILED, new NoPictures(), out)
            .writingTo(new PrintWriter(new StringWriter()), new PrintWriter(err))
            .run(words);
    assertThat(status).as(err.toString()).isEqualTo(ExitStatus.DONE);
    return out.toString(StandardCharsets.UTF_8);
  }
}
