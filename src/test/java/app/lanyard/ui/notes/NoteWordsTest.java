package app.lanyard.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.NoteRow;
import app.lanyard.model.SourceRow;
import app.lanyard.ui.text.Messages;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoteWordsTest {

  private final NoteWords words = new NoteWords(new Messages(Locale.UK));
  private final NoteRow note =
      new NoteRow(1, 1, "notes", "a/b.md", "By the water", "Ada Quill", null, null, 1, true);

  @Test
  void saysWhoWroteItAndWhereItLies() {
    assertThat(words.details(note)).isEqualTo("Ada Quill · notes/a/b.md");
  }

  @Test
  void aScreenReaderHearsThatTheFileIsGone() {
    assertThat(words.spoken(note))
        .isEqualTo(
            "By the water, Ada Quill, 1 talk, The file is no longer there; its text is kept"
                + " here");
  }

  @Test
  void saysWhyNothingIsShown() {
    var blog = new SourceRow(2, "blog", "/blog", true, 0);

    assertThat(words.empty(NotesFilter.NONE)).isEqualTo("No notes yet");
    assertThat(words.empty(new NotesFilter("", Optional.of(blog)))).isEqualTo("No notes in blog");
    assertThat(words.empty(new NotesFilter("x", Optional.of(blog)))).isEqualTo("No notes with “x”");
  }
}
