package app.lanyard.library.exchange;

import app.lanyard.model.Problem;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads the annotations of a JSON file: an array of them, an object with such an array, or a single
 * one. What can't be understood becomes a problem with its line; the rest is read all the same.
 */
public final class AnnotationFile {

  /** The fields of the library's own exports, of Hypothesis, and of W3C annotation pages. */
  private static final Set<String> LISTS = Set.of("annotations", "rows", "items");

  /** Other arrays of an export may be large, and are passed over. */
  private static final Set<String> OF_AN_ANNOTATION =
      Set.of("body", "target", "motivation", "tags");

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Path file;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private AnnotationFile(Path file) {
    this.file = file;
  }

  /** An annotation and the line that it begins in, from 1. */
  public record Entry(WrittenAnnotation annotation, int line) {}

  /** What a file holds. */
  public record Content(List<Entry> entries, List<Problem> problems) {

    public Content {
      entries = List.copyOf(entries);
      problems = List.copyOf(problems);
    }
  }

  /**
   * @throws IOException if the file can't be read
   */
  public static Content read(Path file) throws IOException {
    var reading = new AnnotationFile(file);
    try (InputStream in = Files.newInputStream(file);
        JsonParser json = MAPPER.getFactory().createParser(in)) {
      reading.read(json);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      reading.problem(line, "this is not JSON: " + e.getOriginalMessage());
    }
    return new Content(reading.entries, reading.problems);
  }

  private void read(JsonParser json) throws IOException {
    JsonToken first = json.nextToken();
    if (first == JsonToken.START_ARRAY) {
      list(json);
    } else if (first == JsonToken.START_OBJECT) {
      object(json);
    } else {
      problem(1, "there are no annotations in it");
    }
  }

  private void object(JsonParser json) throws IOException {
    int line = line(json);
    ObjectNode single = JsonNodeFactory.instance.objectNode();
    boolean hasList = false;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      JsonToken value = json.nextToken();
      if (LISTS.contains(field) && value == JsonToken.START_ARRAY) {
        hasList = true;
        list(json);
      } else if (value == JsonToken.START_ARRAY && !OF_AN_ANNOTATION.contains(field)) {
        json.skipChildren();
      } else {
        single.set(field, json.readValueAsTree());
      }
    }
    if (!hasList) {
      add(single, line);
    }
  }

  private void list(JsonParser json) throws IOException {
    while (json.nextToken() != JsonToken.END_ARRAY) {
      int line = line(json);
      JsonNode annotation = json.readValueAsTree();
      add(annotation, line);
    }
  }

  private void add(JsonNode annotation, int line) {
    try {
      if (!annotation.isObject()) {
        throw new NotUnderstoodException("this is no annotation");
      }
      entries.add(
          new Entry(
              HypothesisReader.isOne(annotation)
                  ? HypothesisReader.read(annotation)
                  : WebAnnotationReader.read(annotation),
              line));
    } catch (NotUnderstoodException e) {
      problem(line, String.valueOf(e.getMessage()));
    }
  }

  private void problem(int line, String reason) {
    problems.add(new Problem(file.toString(), line, reason));
  }

  private static int line(JsonParser json) {
    return json.currentTokenLocation().getLineNr();
  }
}
