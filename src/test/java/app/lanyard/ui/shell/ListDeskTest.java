package app.lanyard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.library.listing.ListFormat;
import app.lanyard.model.EntityFilter;
import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityOrder;
import app.lanyard.model.NoteFilter;
import app.lanyard.model.TalkFilter;
import app.lanyard.ui.task.DirectTaskRunner;
import app.lanyard.ui.testing.FakeAnnotationFiles;
import app.lanyard.ui.testing.FakeAnnotations;
import app.lanyard.ui.testing.FakeDialogs;
import app.lanyard.ui.testing.FakeErrors;
import app.lanyard.ui.testing.FakeLists;
import app.lanyard.ui.testing.HeldDelay;
import app.lanyard.ui.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListDeskTest {

  private static final ShownList TALKS = new ShownList.Talks(TalkFilter.ALL);
  private static final EntityFilter ADA = new EntityFilter(EntityKind.SPEAKER, "ada");

  private final FakeLists lists = new FakeLists();
  private final FakeAnnotations annotations = new FakeAnnotations();
  private final FakeDialogs dialogs = new FakeDialogs();
  private final FakeErrors errors = new FakeErrors();
  private final NoticeBoard notices = new NoticeBoard(new HeldDelay());
  private final ListDesk desk =
      new ListDesk(
          lists,
          new FakeAnnotationFiles(annotations),
          dialogs,
          new DirectTaskRunner(),
          notices,
          errors,
          new Messages(Locale.UK));

  @TempDir private Path folder;

  @Test
  void aListIsWrittenToTheFileChosen() throws IOException {
    Path file = target("kept.csv");

    desk.save("Timeline", TALKS, ListFormat.CSV);

    assertThat(dialogs.offered).isEqualTo("Timeline.csv");
    assertThat(Files.readString(file)).isEqualTo("CSV row 1\nCSV row 2\nCSV row 3\n");
    assertThat(notice().text()).contains("kept.csv");
    assertThat(files()).containsExactly("kept.csv");
  }

  @Test
  void eachListIsAskedForAsItIsShown() {
    target("kept.md");

    desk.save("Timeline", TALKS, ListFormat.MARKDOWN);
    desk.save(
        "Speakers",
        new ShownList.Entities(ADA, EntityOrder.usual(EntityKind.SPEAKER)),
        ListFormat.MARKDOWN);
    desk.save("Notes", new ShownList.Notes(NoteFilter.ALL), ListFormat.MARKDOWN);

    assertThat(lists.asked).containsExactly(TalkFilter.ALL, ADA, NoteFilter.ALL);
    assertThat(dialogs.offered).isEqualTo("Notes.md");
  }

  @Test
  void nothingIsAskedForWithoutAFile() {
    desk.save("Timeline", TALKS, ListFormat.CSV);

    assertThat(lists.asked).isEmpty();
    assertThat(notices.noticeProperty().get()).isNull();
  }

  @Test
  void writingIsStoppedByItsNotice() throws IOException {
    Path file = target("kept.csv");
    lists.meanwhile =
        () -> Optional.ofNullable(notices.noticeProperty().get()).ifPresent(_ -> notices.act());

    desk.save("Timeline", TALKS, ListFormat.CSV);

    assertThat(file).doesNotExist();
    assertThat(files()).isEmpty();
    assertThat(notice().text()).contains("Nothing");
  }

  @Test
  void whatFailsLeavesTheFileAsItWas() throws IOException {
    Path file = target("kept.csv");
    Files.writeString(file, "before");
    lists.failure = new IOException("No space left");

    desk.save("Timeline", TALKS, ListFormat.CSV);

    assertThat(Files.readString(file)).isEqualTo("before");
    assertThat(files()).containsExactly("kept.csv");
    assertThat(errors.presented).hasSize(1);
  }

  private Path target(String name) {
    Path file = folder.resolve(name);
    dialogs.target = Optional.of(file);
    return file;
  }

  private Notice notice() {
    return Objects.requireNonNull(notices.noticeProperty().get());
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).toList();
    }
  }
}
