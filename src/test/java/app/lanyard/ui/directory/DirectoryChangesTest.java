package app.lanyard.ui.directory;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.DateSpan;
import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityRow;
import app.lanyard.model.correction.Correction;
import app.lanyard.model.correction.TalkRef;
import app.lanyard.ui.text.Messages;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DirectoryChangesTest {

  private static final EntityRow ADA = row("a", "Ada Quill");
  private static final EntityRow INITIAL = row("b", "A. Quill");
  private static final EntityRow HANDLE = row("c", "aquill");

  private final Messages messages = new Messages(Locale.UK);
  private final List<Correction> made = new ArrayList<>();
  private final List<String> done = new ArrayList<>();
  private final DirectoryChanges changes =
      new DirectoryChanges(
          EntityKind.SPEAKER,
          (corrections, sentence, kept) -> {
            made.addAll(corrections);
            done.add(sentence);
          },
          () -> "new:1",
          new DirectoryWords(EntityKind.SPEAKER, messages),
          messages);

  @Test
  void renames() {
    changes.rename(ADA, "Adele Quill");

    assertThat(made).containsExactly(new Correction.Rename(EntityKind.SPEAKER, "a", "Adele Quill"));
    assertThat(done).containsExactly("Renamed Ada Quill to Adele Quill");
  }

  @Test
  void theSameNameIsNoChange() {
    changes.rename(ADA, "Ada Quill");

    assertThat(made).isEmpty();
  }

  @Test
  void mergesTheOthersIntoTheOneWhoseNameStays() {
    changes.merge(List.of(INITIAL, ADA, HANDLE), ADA);

    assertThat(made)
        .containsExactly(new Correction.Merge(EntityKind.SPEAKER, List.of("b", "c"), "a"));
    assertThat(done).containsExactly("Merged Ada Quill, A. Quill and aquill");
  }

  @Test
  void splitsWithANewKey() {
    var talk = new TalkRef("t", "Gateways", 3);

    changes.split(ADA, "Ada B. Quill", List.of(talk), List.of());

    assertThat(made)
        .containsExactly(
            new Correction.Split(
                EntityKind.SPEAKER, "a", "new:1", "Ada B. Quill", List.of(talk), List.of()));
    assertThat(done).containsExactly("Made Ada B. Quill out of Ada Quill");
  }

  @Test
  void datesCanBeSetAndCleared() {
    DateSpan year = DateSpan.year(Year.of(2016));

    changes.setDates(ADA, year);
    changes.setDates(ADA, null);

    assertThat(made)
        .containsExactly(new Correction.EventDate("a", year), new Correction.EventDate("a", null));
    assertThat(done)
        .containsExactly("Set the dates of Ada Quill", "The dates of Ada Quill are unknown now");
  }

  private static EntityRow row(String key, String name) {
    return new EntityRow(EntityKind.SPEAKER, 1, key, name, List.of(), "", 1, 1);
  }
}
