package app.lanyard.ui.reader;

import app.lanyard.library.OpenedNote;
import app.lanyard.markdown.OutlineEntry;
import app.lanyard.markdown.RenderedNote;
import app.lanyard.model.NoteRow;
import app.lanyard.model.SourceSpan;
import java.util.Base64;
import java.util.List;

/** Notes and pictures to test with. */
final class Samples {

  /** One pixel. */
  static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9"
                  + "awAAAABJRU5ErkJggg==");

  private Samples() {}

  static OpenedNote note(long id, String html) {
    return note(id, html, List.of());
  }

  static OpenedNote note(long id, String html, List<OutlineEntry> outline) {
    NoteRow row =
        new NoteRow(
            id, 1, "notes", "2025/day-" + id + ".md", "Day " + id, null, null, "en", 0, false);
    return new OpenedNote(row, new RenderedNote(html, "", List.of(), outline));
  }

  static OutlineEntry heading(String id, int line) {
    return new OutlineEntry(2, "About " + id, id, new SourceSpan(line, line));
  }
}
