package app.lanyard.library;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes fields of JSON objects; those without a value are left out. */
final class JsonFields {

  private final JsonGenerator json;

  JsonFields(JsonGenerator json) {
    this.json = json;
  }

  void array(String name, Runnable items) {
    run(() -> json.writeArrayFieldStart(name));
    items.run();
    run(json::writeEndArray);
  }

  void object(Runnable fields) {
    run(json::writeStartObject);
    fields.run();
    run(json::writeEndObject);
  }

  void objectField(String name, Runnable fields) {
    run(() -> json.writeFieldName(name));
    object(fields);
  }

  void text(String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      run(() -> json.writeStringField(name, value));
    }
  }

  void number(String name, @Nullable Long value) {
    if (value != null) {
      run(() -> json.writeNumberField(name, value));
    }
  }

  void flag(String name, boolean value) {
    if (value) {
      run(() -> json.writeBooleanField(name, true));
    }
  }

  void texts(String name, List<String> values) {
    if (!values.isEmpty()) {
      array(name, () -> values.forEach(value -> run(() -> json.writeString(value))));
    }
  }

  /** A field whose value is JSON already. */
  void rawJson(String name, String value) {
    run(
        () -> {
          json.writeFieldName(name);
          json.writeRawValue(value);
        });
  }

  private static void run(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }
}
