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

/**
 * Writes the whole library as one JSON object in UTF-8, the same library always as the same bytes.
 * Beyond the common fields, a document whose file is gone has {@code "gone": true}, and a talk has
 * its lasting {@code key}.
 */
public final class LibraryExport {

  private static final int FORMAT = 1;

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
    placement.all();
    try {
      store.read(
          session -> {
            write(session, out);
            return session;
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void write(ReadSession session, OutputStream out) {
    try (JsonGenerator json = generator(out)) {
      var fields = new JsonFields(json);
      json.writeStartObject();
      json.writeNumberField("format", FORMAT);
      new ExportedDocuments(fields).write(session);
      new ExportedTalks(fields).write(session);
      new ExportedProjects(fields).write(session);
      new ExportedAnnotations(fields).write(session);
      json.writeEndObject();
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
