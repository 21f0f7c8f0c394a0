package app.lanyard.ui.timeline;

import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityLink;
import app.lanyard.model.TalkLink;
import app.lanyard.model.TalkRow;
import app.lanyard.model.WatchStatus;
import app.lanyard.model.annotation.AnnotationSubject;
import app.lanyard.ui.shell.MarkCommands;
import app.lanyard.ui.shell.Navigator;
import app.lanyard.ui.shell.TalkCommands;
import app.lanyard.ui.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** What can be done with the selected talk: open it, follow its links, put it right. */
final class TimelineMenu extends ContextMenu {

  private final Supplier<Optional<TalkRow>> selected;
  private final Navigator navigator;
  private final TalkCommands talks;
  private final MarkCommands marks;
  private final Messages messages;
  private @Nullable TalkRow filledFor;

  TimelineMenu(
      Supplier<Optional<TalkRow>> selected,
      Navigator navigator,
      TalkCommands talks,
      MarkCommands marks,
      Messages messages) {
    this.selected = selected;
    this.navigator = navigator;
    this.talks = talks;
    this.marks = marks;
    this.messages = messages;
    getItems().add(new MenuItem(messages.get("timeline.openNote")));
    setOnShowing(event -> fill());
  }

  /** There is nothing to do with a heading. */
  @Override
  public void show(Node anchor, double screenX, double screenY) {
    if (selected.get().isPresent()) {
      super.show(anchor, screenX, screenY);
    }
  }

  private void fill() {
    getItems().clear();
    filledFor = null;
    selected.get().ifPresent(this::fill);
  }

  private void fill(TalkRow talk) {
    getItems()
        .add(
            item(
                "open-talk-item",
                messages.get("timeline.openNote"),
                BootstrapIcons.JOURNAL_TEXT,
                () -> navigator.openNote(talk.noteId(), talk.line())));
    talk.links().forEach(link -> getItems().add(item(talk, link)));
    int place = getItems().size();
    getItems().add(new SeparatorMenuItem());
    getItems().addAll(watching(talk));
    getItems().addAll(corrections(talk));
    filledFor = talk;
    navigator.pagesOf(talk.id(), pages -> addPages(talk, place, pages));
  }

  /** They come a moment later, and perhaps too late. */
  private void addPages(TalkRow talk, int place, List<EntityLink> pages) {
    if (talk.equals(filledFor)) {
      getItems().addAll(place, pages.stream().map(this::item).toList());
    }
  }

  private MenuItem item(EntityLink page) {
    String kind = page.kind().wireName();
    return item(
        "go-to-" + kind + "-" + page.key(),
        messages.get("timeline.goTo." + kind, page.name()),
        switch (page.kind()) {
          case SPEAKER -> BootstrapIcons.PERSON;
          case PROJECT -> BootstrapIcons.BOX;
          case EVENT, TALK -> BootstrapIcons.CALENDAR_EVENT;
        },
        () -> navigator.showPage(page.kind(), page.key()));
  }

  /** What was not recorded can't be watched any more. */
  private List<MenuItem> watching(TalkRow talk) {
    return talk.recording().isEmpty() || talk.marks().status() == WatchStatus.WATCHED
        ? List.of()
        : List.of(
            item(
                "watched-talk-item",
                messages.get("talk.markWatched"),
                BootstrapIcons.CHECK2,
                () -> marks.watched(talk)));
  }

  private List<MenuItem> corrections(TalkRow talk) {
    return List.of(
        item(
            "star-talk-item",
            messages.get(talk.marks().starred() ? "talk.unstar" : "talk.star"),
            talk.marks().starred() ? BootstrapIcons.STAR_FILL : BootstrapIcons.STAR,
            () -> marks.star(subject(talk))),
        item(
            "marks-talk-item",
            messages.get("command.marks"),
            BootstrapIcons.BOOKMARK_STAR,
            () -> marks.open(subject(talk), talk.title())),
        item(
            "edit-talk-item",
            messages.get("action.editTalk"),
            BootstrapIcons.PENCIL,
            () -> talks.edit(talk.id())),
        item(
            "hide-talk-item",
            messages.get("action.hideTalk"),
            BootstrapIcons.EYE_SLASH,
            () -> talks.hide(talk)),
        item(
            "explain-talk-item",
            messages.get("action.explain"),
            BootstrapIcons.QUESTION_CIRCLE,
            () -> talks.explain(EntityKind.TALK, talk.id(), talk.title())));
  }

  private static AnnotationSubject subject(TalkRow talk) {
    return new AnnotationSubject.OfEntity(EntityKind.TALK, talk.id());
  }

  /** Without its key: the key of an item in a context menu would work everywhere in the window. */
  private static MenuItem item(String id, String text, Ikon icon, Runnable onAction) {
    var item = new MenuItem(text, new FontIcon(icon));
    item.setId(id);
    item.setOnAction(event -> onAction.run());
    return item;
  }

  /** The key opens the first recording. */
  private MenuItem item(TalkRow talk, TalkLink link) {
    boolean hasKey = talk.recording().equals(Optional.of(link.url()));
    var item =
        new MenuItem(
            messages.get(hasKey ? "talk.openRecording" : "link.open." + link.kind().wireName()),
            new FontIcon(LinkIcons.of(link.kind())));
    item.setOnAction(event -> navigator.openInBrowser(link.url()));
    return item;
  }
}
