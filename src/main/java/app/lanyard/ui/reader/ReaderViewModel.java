package app.lanyard.ui.reader;

import app.lanyard.model.NoteRow;
import app.lanyard.model.annotation.AnnotationSubject;
import app.lanyard.model.annotation.HighlightColour;
import app.lanyard.ui.shell.AnnotationDesk;
import app.lanyard.ui.shell.ErrorPresenter;
import app.lanyard.ui.shell.MarkCommands;
import app.lanyard.ui.shell.Navigator;
import app.lanyard.ui.shell.NoteSelection;
import app.lanyard.ui.shell.TalkMaker;
import app.lanyard.ui.task.Delay;
import app.lanyard.ui.task.LatestTask;
import app.lanyard.ui.task.TaskRunner;
import app.lanyard.ui.text.Messages;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Which note is read, and where in it. Used on the JavaFX thread alone.
 *
 * <p>A note opened at a line is shown there. One opened at its top is shown where the person left
 * it, if they have read in it since the program was started.
 */
public final class ReaderViewModel {

  private static final Duration PICTURE_PATIENCE = Duration.ofSeconds(30);

  private final LatestTask opening;
  private final ReadPageLoader loader;
  private final ErrorPresenter errors;
  private final Messages messages;
  private final TalkMaker talks;
  private final MarkCommands noteMarks;

  private final ReadOnlyObjectWrapper<ReaderState> state =
      new ReadOnlyObjectWrapper<>(ReaderState.EMPTY);
  private final ReadOnlyObjectWrapper<@Nullable ReadPage> page = new ReadOnlyObjectWrapper<>();
  private final ReadingPlaces places = new ReadingPlaces();
  private final FindModel find = new FindModel();
  private final OutlineModel outline = new OutlineModel();
  private final ReaderZoom zoom;
  private final LinkModel links;
  private final ReaderMarks marks;
  private final RemotePictureModel remotePictures;
  private final HighlightModel highlights;

  private @Nullable PageSurface surface;
  private long wantedNote;
  private Place wantedPlace = new Place.Top();

  /**
   * @param talks makes talks of selected text
   * @param annotating keeps what the person highlights and writes
   * @param noteMarks keeps what they make of whole notes
   * @param settingsDelay how long a change of the zoom waits for the next before it is kept
   */
  public ReaderViewModel(
      ReaderNotes notes,
      Navigator navigator,
      TalkMaker talks,
      AnnotationDesk annotating,
      MarkCommands noteMarks,
      TaskRunner tasks,
      Delay settingsDelay,
      ErrorPresenter errors,
      Messages messages) {
    this.opening = new LatestTask(tasks);
    this.errors = errors;
    this.messages = messages;
    this.talks = talks;
    this.noteMarks = noteMarks;
    this.loader = loader(notes, messages);
    this.zoom = new ReaderZoom(notes.settings(), tasks, settingsDelay);
    this.links = new LinkModel(notes.opener(), navigator, tasks, messages);
    this.remotePictures = new RemotePictureModel(new RemotePictures(PICTURE_PATIENCE), tasks);
    this.marks = new ReaderMarks(notes.settings(), tasks);
    this.highlights = new HighlightModel(notes.annotations(), annotating, tasks, errors, messages);
    zoom.restore();
    marks.restore();
    marks.shown().addListener(change -> refresh());
  }

  private static ReadPageLoader loader(ReaderNotes notes, Messages messages) {
    PagePictures pictures = new PagePictures(new PictureFiles(notes.pictures()), messages);
    return new ReadPageLoader(
        notes.opener(), notes.links(), new ReaderPage(ReaderResource.PAGE_STYLE.text(), pictures));
  }

  ReadOnlyObjectProperty<ReaderState> state() {
    return state.getReadOnlyProperty();
  }

  /** The page to show; null until a first note was opened. */
  ReadOnlyObjectProperty<@Nullable ReadPage> page() {
    return page.getReadOnlyProperty();
  }

  FindModel find() {
    return find;
  }

  OutlineModel outline() {
    return outline;
  }

  ReaderZoom zoom() {
    return zoom;
  }

  /** Whether known names are links. */
  ReaderMarks marks() {
    return marks;
  }

  /** Opens the card with what the person made of the note that is shown. */
  void openMarks() {
    shownNote()
        .ifPresent(note -> noteMarks.open(new AnnotationSubject.OfNote(note.id()), note.title()));
  }

  /** Gives the note that is shown a star, or takes it back. */
  void star() {
    shownNote().ifPresent(note -> noteMarks.star(new AnnotationSubject.OfNote(note.id())));
  }

  private Optional<NoteRow> shownNote() {
    return Optional.ofNullable(page.get()).map(shown -> shown.note().row());
  }

  HighlightModel highlights() {
    return highlights;
  }

  LinkModel links() {
    return links;
  }

  RemotePictureModel remotePictures() {
    return remotePictures;
  }

  /** Opens a note as {@link app.lanyard.ui.shell.ReaderPane#open} says. */
  void open(long noteId, int line) {
    boolean same = shows(noteId);
    Place place =
        links
            .takeAnchor(noteId)
            .orElseGet(() -> same ? lineOrTop(line) : places.forLine(noteId, line));
    if (same) {
      opening.forget();
      state.set(ReaderState.READING);
      goTo(place);
    } else {
      load(noteId, place);
    }
  }

  /** Opens once more the note that could not be opened. */
  void retry() {
    load(wantedNote, wantedPlace);
  }

  /** Opens once more the note that is shown, because its text may have changed. */
  void refresh() {
    ReadPage shown = page.get();
    if (shown != null) {
      keepPlace();
      load(shown.noteId(), places.last(shown.noteId()));
    }
  }

  /** The page that was asked for last is there. */
  void pageReady(PageSurface ready) {
    surface = ready;
    ready.goTo(wantedPlace);
    find.attach(ready);
    outline.attach(ready);
    highlights.attach(ready);
  }

  void scrolled() {
    outline.update();
  }

  /** Follows a link of the note that is shown. */
  void follow(String href) {
    ReadPage shown = page.get();
    if (shown != null) {
      links.follow(href, shown.noteId(), this::goTo);
    }
  }

  /** Highlights the selected text. */
  void highlight(HighlightColour colour) {
    if (highlights.hasSubject()) {
      highlights.highlight(colour);
    } else {
      links.tell(messages.get("reader.highlight.first"));
    }
  }

  /** Lets the person write a comment. */
  void comment() {
    if (highlights.hasSubject()) {
      highlights.comment();
    } else {
      links.tell(messages.get("reader.highlight.first"));
    }
  }

  /** Makes a talk of the selected text. */
  void addTalk() {
    ReadPage shown = page.get();
    if (surface != null && shown != null) {
      surface
          .selection()
          .ifPresentOrElse(
              selected ->
                  talks.addFrom(
                      new NoteSelection(shown.noteId(), selected.lines(), selected.text())),
              () -> links.tell(messages.get("reader.select.first")));
    }
  }

  private boolean shows(long noteId) {
    ReadPage shown = page.get();
    return shown != null && shown.noteId() == noteId;
  }

  private static Place lineOrTop(int line) {
    return line > 1 ? new Place.Line(line) : new Place.Top();
  }

  private void goTo(Place place) {
    wantedPlace = place;
    if (surface != null) {
      surface.goTo(place);
    }
  }

  private void load(long noteId, Place place) {
    wantedNote = noteId;
    boolean marked = marks.shown().get();
    state.set(ReaderState.LOADING);
    opening.run(
        () -> loader.load(noteId, marked),
        found -> showOrMiss(found, place),
        failure -> fail(failure, place));
  }

  private void showOrMiss(Optional<ReadPage> found, Place place) {
    found.ifPresentOrElse(shown -> show(shown, place), () -> miss(place));
  }

  private void show(ReadPage shown, Place place) {
    if (surface != null && shown.equals(page.get())) {
      highlights.refresh();
      state.set(ReaderState.READING);
      return;
    }
    detach();
    wantedPlace = place;
    outline.setEntries(shown.note().content().outline());
    highlights.show(shown);
    page.set(shown);
    state.set(ReaderState.READING);
  }

  private void keepPlace() {
    ReadPage shown = page.get();
    if (surface != null && shown != null) {
      places.keep(shown.noteId(), surface.top());
    }
  }

  private void detach() {
    keepPlace();
    surface = null;
    find.attach(null);
    outline.attach(null);
    highlights.attach(null);
    links.leave();
  }

  private void fail(Throwable failure, Place place) {
    miss(place);
    errors.present(messages.get("reader.failed.title"), failure);
  }

  private void miss(Place place) {
    wantedPlace = place;
    find.close();
    outline.shown().set(false);
    state.set(ReaderState.FAILED);
  }
}
