package app.lanyard.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.Facet;
import app.lanyard.model.FacetChoice;
import app.lanyard.model.NoteFilter;
import app.lanyard.model.NoteRow;
import app.lanyard.ui.text.Messages;
import java.util.List;
import java.util.Locale;
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
    var blog = new FacetChoice(Facet.SOURCE, "2", "blog");
    var keynote = new FacetChoice(Facet.KIND, "keynote", "keynote");

    assertThat(words.empty(NoteFilter.ALL)).isEqualTo("No notes yet");
    assertThat(words.empty(new NoteFilter("x"))).isEqualTo("No notes with “x”");
    assertThat(words.empty(new NoteFilter("x", List.of(blog, keynote))))
        .isEqualTo("No notes with all these: “x”, blog, Keynote");
  }
}
