package app.lanyard.ui.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;

/** The files that belong to the reader. */
enum ReaderResource {
  /** The looks of the page. */
  PAGE_STYLE("page.css"),
  /** What the window asks of the page. */
  PAGE_SCRIPT("page.js"),
  /** What it asks about highlights. */
  MARKS_SCRIPT("marks.js"),
  /** The looks of what stands around the page. */
  VIEW_STYLE("reader.css");

  private final String file;

  ReaderResource(String file) {
    this.file = file;
  }

  URL url() {
    return Objects.requireNonNull(ReaderResource.class.getResource(file), file);
  }

  String text() {
    try (InputStream in = url().openStream()) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
