package app.lanyard.ui.directory;

import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityRow;
import app.lanyard.model.annotation.AnnotationSubject;
import app.lanyard.model.correction.TalkRef;
import app.lanyard.ui.shell.Forms;
import app.lanyard.ui.shell.MarkCommands;
import app.lanyard.ui.shell.TalkCommands;
import app.lanyard.ui.shell.ViewCommand;
import app.lanyard.ui.text.Messages;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What can be done with the speakers, projects or events that are selected. */
final class DirectoryCommands {

  private final EntityKind kind;
  private final DirectoryReader reader;
  private final DirectoryChanges changes;
  private final Comparing comparing;
  private final TalkCommands talkCommands;
  private final MarkCommands marks;
  private final Forms forms;
  private final DirectoryWords words;
  private final Messages messages;

  DirectoryCommands(
      EntityKind kind,
      DirectoryReader reader,
      DirectoryChanges changes,
      Comparing comparing,
      TalkCommands talkCommands,
      MarkCommands marks,
      Forms forms,
      DirectoryWords words,
      Messages messages) {
    this.kind = kind;
    this.reader = reader;
    this.changes = changes;
    this.comparing = comparing;
    this.talkCommands = talkCommands;
    this.marks = marks;
    this.forms = forms;
    this.words = words;
    this.messages = messages;
  }

  /** What can be done with these, in the order to offer it. */
  Set<ViewCommand> possible(List<EntityRow> rows) {
    var commands = EnumSet.noneOf(ViewCommand.class);
    if (!rows.isEmpty()) {
      commands.add(ViewCommand.MERGE);
      addIf(commands, kind == EntityKind.PROJECT, ViewCommand.COMPARE);
    }
    if (rows.size() == 1) {
      commands.add(ViewCommand.RENAME);
      commands.add(ViewCommand.EXPLAIN);
      commands.add(ViewCommand.STAR);
      commands.add(ViewCommand.MARKS);
      addIf(commands, kind == EntityKind.EVENT, ViewCommand.SET_DATES);
      addIf(commands, parts(rows.getFirst()) > 1, ViewCommand.SPLIT);
    }
    return commands;
  }

  void perform(ViewCommand command, List<EntityRow> rows) {
    if (!possible(rows).contains(command)) {
      return;
    }
    EntityRow first = rows.getFirst();
    switch (command) {
      case RENAME -> rename(first);
      case MERGE -> merge(rows);
      case SPLIT -> reader.parts(first, parts -> split(first, parts));
      case SET_DATES -> setDates(first);
      case EXPLAIN -> talkCommands.explain(kind, first.id(), first.name());
      case COMPARE -> comparing.compare(rows);
      case STAR -> marks.star(subject(first));
      case MARKS -> marks.open(subject(first), first.name());
      case SORT, TAG, PLACE, REFUSE, ACCEPT, DISMISS, WATCHED, PLAY -> {}
    }
  }

  private AnnotationSubject subject(EntityRow row) {
    return new AnnotationSubject.OfEntity(kind, row.id());
  }

  private static void addIf(Set<ViewCommand> commands, boolean condition, ViewCommand command) {
    if (condition) {
      commands.add(command);
    }
  }

  /** What it can be split by: a talk's project is where a note speaks of it. */
  private int parts(EntityRow row) {
    return kind == EntityKind.PROJECT ? row.notes() : row.talks();
  }

  private void rename(EntityRow row) {
    new RenameForm(forms, messages).show(row, name -> changes.rename(row, name));
  }

  private void merge(List<EntityRow> rows) {
    MergeViewModel model = reader.merge(rows);
    new MergeForm(model, words, messages)
        .show(
            forms,
            messages,
            () -> changes.merge(List.copyOf(model.picked()), model.keptProperty().get()));
  }

  private void split(EntityRow row, List<PageLine> parts) {
    var model = new SplitViewModel(parts);
    new SplitForm(model, words, messages)
        .show(
            forms,
            words.splitTitle(row.name()),
            messages,
            chosen -> split(row, model.nameProperty().get().strip(), chosen));
  }

  private void split(EntityRow row, String name, List<PageLine> chosen) {
    List<Long> notes = of(chosen, PageLine.Note.class).map(PageLine.Note::noteId).toList();
    List<Long> talks = of(chosen, PageLine.Talk.class).map(line -> line.talk().id()).toList();
    reader.refs(talks, (List<TalkRef> refs) -> changes.split(row, name, refs, notes));
  }

  private static <L extends PageLine> Stream<L> of(List<PageLine> lines, Class<L> type) {
    return lines.stream().filter(type::isInstance).map(type::cast);
  }

  private void setDates(EntityRow event) {
    new DatesForm(event.dates(), messages)
        .show(
            forms,
            messages.get("entity.dates", event.name()),
            chosen -> changes.setDates(event, chosen));
  }
}
