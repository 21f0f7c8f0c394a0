package app.lanyard.library;

import app.lanyard.store.ReadSession;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Writes the whole library as one JSON object in UTF-8, the same library always as the same bytes.
 * Beyond the common fields, a document whose file is gone has {@code "gone": true}, and a talk has
 * its lasting {@code key}.
 */
public final class LibraryExport {

  private static final long FORMAT = 1;

  private final StoreCalls store;
  private final Placement placement;

  LibraryExport(StoreCalls store, Placement placement) {
    this.store = store;
    this.placement = placement;
  }

  /**
   * @param out is written to and flushed, not closed
   * @throws IOException if it can't be written to
   */
  public void writeJson(OutputStream out) throws IOException {
    write(out, LibraryExport::everything);
  }

  /**
   * Writes an object that has nothing but annotations, as they are read from files.
   *
   * @param chosen which ones, by their identifiers
   */
  void writeAnnotations(OutputStream out, Predicate<String> chosen) throws IOException {
    write(out, (json, session) -> new ExportedAnnotations(json).write(session, chosen));
  }

  private void write(OutputStream out, BiConsumer<JsonFields, ReadSession> fields)
      throws IOException {
    placement.all();
    try {
      store.read(
          session -> {
            writeObject(out, json -> fields.accept(json, session));
            return session;
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void everything(JsonFields json, ReadSession session) {
    json.number("format", FORMAT);
    new ExportedDocuments(json).write(session);
    new ExportedTalks(json).write(session);
    new ExportedProjects(json).write(session);
    new ExportedAnnotations(json).write(session, id -> true);
  }

  private static void writeObject(OutputStream out, Consumer<JsonFields> fields) {
    try (JsonGenerator json = generator(out)) {
      var object = new JsonFields(json);
      object.object(() -> fields.accept(object));
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonGenerator generator(OutputStream out) throws IOException {
    JsonGenerator json =
        new JsonFactory()
            .createGenerator(out)
            .configure(StreamWriteFeature.AUTO_CLOSE_TARGET.mappedFeature(), false);
    var indenter = new DefaultIndenter("  ", "\n");
    return json.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
  }
}
