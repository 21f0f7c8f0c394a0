package app.lanyard.ui.directory.page;

import app.lanyard.library.Pages;
import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityRow;
import app.lanyard.model.page.EntityPage;
import app.lanyard.model.page.Mentions;
import app.lanyard.ui.controls.HeldPage;
import app.lanyard.ui.controls.ListState;
import app.lanyard.ui.controls.RowsAhead;
import app.lanyard.ui.controls.Segment;
import app.lanyard.ui.controls.WindowedList;
import app.lanyard.ui.directory.page.PageRow.Section;
import app.lanyard.ui.task.LatestTask;
import app.lanyard.ui.task.TaskRunner;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The page of one speaker, project or event: whose it is, and its rows. */
public final class PageViewModel {

  /**
   * What is asked for.
   *
   * @param compared the keys of the projects that this one is compared with
   * @param whole the sections that are shown to their ends
   */
  private record Wish(String key, List<String> compared, Set<Section> whole) {
    static Wish of(String key) {
      return new Wish(key, List.of(), Set.of());
    }
  }

  private record Answer(EntityRow row, List<Mentions> compared, RowsAhead<PageRow> rows) {}

  /** A project beside five others is as much as lines can show. */
  private static final int MOST_COMPARED = 5;

  private final EntityKind kind;
  private final Pages pages;
  private final PageWords words;
  private final TaskRunner runner;
  private final LatestTask reading;
  private final Consumer<? super Throwable> onFailure;

  private final ReadOnlyObjectWrapper<Optional<EntityRow>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<ListState> state =
      new ReadOnlyObjectWrapper<>(ListState.LOADING);
  private final ReadOnlyObjectWrapper<WindowedList<PageRow>> rows;
  private Wish wish = Wish.of("");
  private boolean samePage;

  /**
   * @param onFailure gets what went wrong, on the JavaFX thread
   */
  public PageViewModel(
      EntityKind kind,
      Pages pages,
      PageWords words,
      TaskRunner runner,
      Consumer<? super Throwable> onFailure) {
    this.kind = kind;
    this.pages = pages;
    this.words = words;
    this.runner = runner;
    this.reading = new LatestTask(runner);
    this.onFailure = onFailure;
    this.rows = new ReadOnlyObjectWrapper<>(listOf(RowsAhead.none(List.of())));
  }

  /** Whose page it is; nothing while no page is open. */
  public ReadOnlyObjectProperty<Optional<EntityRow>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<ListState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Another list whenever the page was read again. */
  ReadOnlyObjectProperty<WindowedList<PageRow>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /** Whether the rows that came last are of the page that was shown before. */
  boolean isSamePage() {
    return samePage;
  }

  /** The projects that the one on the page is compared with. */
  public List<String> compared() {
    return wish.compared();
  }

  /** Shows the page of what a row tells of: its head at once, the rest once it is read. */
  public void open(EntityRow row) {
    open(row, List.of());
  }

  /** The same, beside other projects. */
  public void open(EntityRow row, List<String> compared) {
    rows.set(listOf(RowsAhead.none(List.of())));
    state.set(ListState.LOADING);
    wish = new Wish(row.key(), compared.stream().limit(MOST_COMPARED).toList(), Set.of());
    shown.set(Optional.of(row));
    read();
  }

  /**
   * Shows the page of the one with this key once it is read; if there is none, everything stays as
   * it is.
   *
   * @param onShown runs when it is shown
   */
  public void open(String key, Runnable onShown) {
    Wish before = wish;
    wish = Wish.of(key);
    Wish mine = wish;
    reading.run(
        () -> answer(mine, Set.of()),
        (Optional<Answer> answer) -> {
          if (answer.isEmpty()) {
            wish = before;
            return;
          }
          show(mine, answer, false);
          onShown.run();
        },
        this::failed);
  }

  /** Adds a project to the chart, if there is room for its line. */
  public void compare(String key) {
    boolean known = key.equals(wish.key()) || wish.compared().contains(key);
    if (!known && wish.compared().size() < MOST_COMPARED) {
      compare(Stream.concat(wish.compared().stream(), Stream.of(key)).toList());
    }
  }

  /** Takes a project from the chart. */
  public void leaveOut(String key) {
    compare(wish.compared().stream().filter(other -> !other.equals(key)).toList());
  }

  /** Shows a section to its end. */
  void showAll(Section section) {
    Set<Section> whole =
        Stream.concat(wish.whole().stream(), Stream.of(section))
            .collect(Collectors.toUnmodifiableSet());
    wish = new Wish(wish.key(), wish.compared(), whole);
    read();
  }

  /** Goes back to the list. */
  public void close() {
    reading.forget();
    shown.set(Optional.empty());
  }

  /** Reads the page again; it closes if what it was about is gone. */
  public void refresh() {
    if (shown.get().isPresent()) {
      read();
    }
  }

  private void compare(List<String> keys) {
    wish = new Wish(wish.key(), keys, wish.whole());
    read();
  }

  private void read() {
    Wish mine = wish;
    Set<HeldPage> held = rows.get().heldPages();
    reading.run(
        () -> answer(mine, held),
        (Optional<Answer> answer) -> show(mine, answer, !rows.get().isEmpty()),
        this::failed);
  }

  private Optional<Answer> answer(Wish wanted, Set<HeldPage> held) {
    return pages.find(kind, wanted.key()).map(page -> answer(wanted, held, page));
  }

  private Answer answer(Wish wanted, Set<HeldPage> held, EntityPage page) {
    List<Mentions> compared =
        wanted.compared().isEmpty()
            ? List.of()
            : pages.mentions(
                Stream.concat(Stream.of(wanted.key()), wanted.compared().stream()).toList());
    List<Segment<PageRow>> segments =
        new PageSections(page, compared, wanted.whole(), pages, words).segments();
    return new Answer(
        page.entity(), compared, RowsAhead.read(segments, wantedAhead(segments, held)));
  }

  /** A page is shown with the rows that are seen first, so that nothing flickers. */
  private static Set<HeldPage> wantedAhead(List<Segment<PageRow>> segments, Set<HeldPage> held) {
    Stream<HeldPage> first =
        segments.stream()
            .filter(segment -> !segment.isKnown())
            .limit(2)
            .map(segment -> new HeldPage(segment.key(), 0));
    return Stream.concat(held.stream(), first).collect(Collectors.toUnmodifiableSet());
  }

  private void show(Wish wanted, Optional<Answer> answer, boolean same) {
    if (answer.isEmpty()) {
      shown.set(Optional.empty());
      return;
    }
    Answer read = answer.get();
    List<String> compared = read.compared().stream().skip(1).map(Mentions::key).toList();
    wish = new Wish(wanted.key(), compared, wanted.whole());
    samePage = same;
    rows.set(listOf(read.rows()));
    shown.set(Optional.of(read.row()));
    state.set(rows.get().isEmpty() ? ListState.EMPTY : ListState.FILLED);
  }

  private WindowedList<PageRow> listOf(RowsAhead<PageRow> ahead) {
    return new WindowedList<>(ahead, new PageRow.Pending(), runner, onFailure);
  }

  private void failed(Throwable failure) {
    state.set(ListState.FAILED);
    onFailure.accept(failure);
  }
}
