package app.lanyard.ui.directory;

import app.lanyard.model.DateSpan;
import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityRow;
import app.lanyard.model.correction.Correction;
import app.lanyard.model.correction.TalkRef;
import app.lanyard.ui.shell.ChangeDesk;
import app.lanyard.ui.text.Messages;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns what a person decided about speakers, projects and events into corrections. */
final class DirectoryChanges {

  private final EntityKind kind;
  private final ChangeDesk desk;
  private final Supplier<String> newKeys;
  private final DirectoryWords words;
  private final Messages messages;

  /**
   * @param newKeys makes keys unlike any that notes give
   */
  DirectoryChanges(
      EntityKind kind,
      ChangeDesk desk,
      Supplier<String> newKeys,
      DirectoryWords words,
      Messages messages) {
    this.kind = kind;
    this.desk = desk;
    this.newKeys = newKeys;
    this.words = words;
    this.messages = messages;
  }

  void rename(EntityRow row, String name) {
    if (!name.equals(row.name())) {
      make(
          new Correction.Rename(kind, row.key(), name),
          messages.get("entity.renamed", row.name(), name));
    }
  }

  /**
   * @param rows all that are the same, among them {@code kept}
   * @param kept the one whose name stays
   */
  void merge(List<EntityRow> rows, EntityRow kept) {
    List<String> others =
        rows.stream().map(EntityRow::key).filter(key -> !key.equals(kept.key())).toList();
    List<String> names =
        Stream.concat(
                Stream.of(kept.name()),
                rows.stream().filter(row -> !row.key().equals(kept.key())).map(EntityRow::name))
            .toList();
    make(
        new Correction.Merge(kind, others, kept.key()),
        messages.get("entity.merged", words.listed(names)));
  }

  /** Gives some talks, or some notes of a project, to a new one of this name. */
  void split(EntityRow row, String name, List<TalkRef> talks, List<Long> notes) {
    make(
        new Correction.Split(kind, row.key(), newKeys.get(), name, talks, notes),
        messages.get("entity.parted", name, row.name()));
  }

  /**
   * @param dates null if they are to be unknown
   */
  void setDates(EntityRow event, @Nullable DateSpan dates) {
    make(
        new Correction.EventDate(event.key(), dates),
        dates == null
            ? messages.get("entity.datesCleared", event.name())
            : messages.get("entity.datesSet", event.name()));
  }

  private void make(Correction correction, String done) {
    desk.make(List.of(correction), done);
  }
}
