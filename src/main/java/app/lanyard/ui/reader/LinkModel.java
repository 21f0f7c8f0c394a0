package app.lanyard.ui.reader;

import app.lanyard.library.NoteOpener;
import app.lanyard.model.EntityKind;
import app.lanyard.model.TalkFilter;
import app.lanyard.ui.shell.Navigator;
import app.lanyard.ui.task.LatestTask;
import app.lanyard.ui.task.TaskRunner;
import app.lanyard.ui.text.Messages;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows the links of a note, and tells where one leads that is pointed at. */
final class LinkModel {

  private static final Logger LOG = LoggerFactory.getLogger(LinkModel.class);

  private record NoteAnchor(long noteId, String id) {}

  private final NoteOpener opener;
  private final Navigator navigator;
  private final LatestTask resolving;
  private final Messages messages;
  private final ReadOnlyStringWrapper pointed = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
  private @Nullable NoteAnchor anchor;

  LinkModel(NoteOpener opener, Navigator navigator, TaskRunner tasks, Messages messages) {
    this.opener = opener;
    this.navigator = navigator;
    this.resolving = new LatestTask(tasks);
    this.messages = messages;
  }

  /** Where the link under the pointer or with the focus leads; empty if there is none. */
  ReadOnlyStringProperty pointed() {
    return pointed.getReadOnlyProperty();
  }

  /** Why what was asked of the page last was not done; empty if it was. */
  ReadOnlyStringProperty notice() {
    return notice.getReadOnlyProperty();
  }

  void point(@Nullable String href) {
    pointed.set(
        Optional.ofNullable(href).flatMap(LinkTarget::of).map(LinkTarget::description).orElse(""));
  }

  /**
   * @param within shows a place of the note that holds the link
   */
  void follow(String href, long noteId, Consumer<Place> within) {
    notice.set("");
    Optional<LinkTarget> target = LinkTarget.of(href);
    if (target.isEmpty()) {
      notice.set(messages.get("reader.link.unknown"));
      return;
    }
    switch (target.get()) {
      case LinkTarget.Web web -> navigator.openInBrowser(web.url());
      case LinkTarget.Known known -> show(known);
      case LinkTarget.Fragment fragment -> within.accept(new Place.Anchor(fragment.id()));
      case LinkTarget.Note note -> resolve(note, noteId);
    }
  }

  private void show(LinkTarget.Known known) {
    if (known.kind() == EntityKind.TALK) {
      navigator.showTalks(new TalkFilter(null, null, known.key()));
    } else {
      navigator.showPage(known.kind(), known.key());
    }
  }

  /** Says something about the page that is read. */
  void tell(String words) {
    notice.set("");
    notice.set(words);
  }

  /** The place in a note that the link now followed names, once. */
  Optional<Place> takeAnchor(long noteId) {
    NoteAnchor taken = anchor;
    anchor = null;
    return Optional.ofNullable(taken)
        .filter(link -> link.noteId() == noteId)
        .map(link -> new Place.Anchor(link.id()));
  }

  /** Forgets what belongs to the page that is left. */
  void leave() {
    resolving.forget();
    point(null);
    notice.set("");
  }

  private void resolve(LinkTarget.Note link, long noteId) {
    resolving.run(
        () -> opener.resolveLink(noteId, link.path()),
        found -> openOrTell(found, link),
        failure -> {
          LOG.warn("A link could not be resolved: {}", link, failure);
          notice.set(messages.get("reader.link.missing"));
        });
  }

  private void openOrTell(Optional<Long> found, LinkTarget.Note link) {
    if (found.isEmpty()) {
      notice.set(messages.get("reader.link.missing"));
      return;
    }
    long noteId = found.get();
    anchor = link.fragment().map(id -> new NoteAnchor(noteId, id)).orElse(null);
    navigator.openNote(noteId, 1);
  }
}
