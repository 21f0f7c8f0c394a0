package app.lanyard.app;

import app.lanyard.cli.BuildInfo;
import app.lanyard.library.LinkFinder;
import app.lanyard.ui.annotations.AnnotationFiles;
import app.lanyard.ui.annotations.AnnotationsView;
import app.lanyard.ui.annotations.AnnotationsViewModel;
import app.lanyard.ui.correction.TalkDesk;
import app.lanyard.ui.marks.MarksDesk;
import app.lanyard.ui.notes.NotesView;
import app.lanyard.ui.notes.NotesViewModel;
import app.lanyard.ui.picture.ChartDesk;
import app.lanyard.ui.picture.ChartMenu;
import app.lanyard.ui.problems.ProblemsView;
import app.lanyard.ui.problems.ProblemsViewModel;
import app.lanyard.ui.reader.ReaderNotes;
import app.lanyard.ui.reader.ReaderView;
import app.lanyard.ui.reader.ReaderViewModel;
import app.lanyard.ui.search.SearchPalette;
import app.lanyard.ui.search.SearchViewModel;
import app.lanyard.ui.settings.LateSettings;
import app.lanyard.ui.shell.AnnotationDesk;
import app.lanyard.ui.shell.AnnotationEdits;
import app.lanyard.ui.shell.EditHistory;
import app.lanyard.ui.shell.ErrorPresenter;
import app.lanyard.ui.shell.ImportSummary;
import app.lanyard.ui.shell.ImportViewModel;
import app.lanyard.ui.shell.LateView;
import app.lanyard.ui.shell.LibraryChanges;
import app.lanyard.ui.shell.LinkDesk;
import app.lanyard.ui.shell.ListDesk;
import app.lanyard.ui.shell.MarkEdits;
import app.lanyard.ui.shell.NoticeBoard;
import app.lanyard.ui.shell.NoticeErrors;
import app.lanyard.ui.shell.ReadingListEdits;
import app.lanyard.ui.shell.SearchPart;
import app.lanyard.ui.shell.ShellModels;
import app.lanyard.ui.shell.ShellParts;
import app.lanyard.ui.shell.ShellServices;
import app.lanyard.ui.shell.ShellView;
import app.lanyard.ui.shell.ShellViewModel;
import app.lanyard.ui.shell.SourcesViewModel;
import app.lanyard.ui.shell.StatusViewModel;
import app.lanyard.ui.shell.TalkPages;
import app.lanyard.ui.shell.Theme;
import app.lanyard.ui.shell.ThemeManager;
import app.lanyard.ui.shell.ViewEntry;
import app.lanyard.ui.shell.WindowDialogs;
import app.lanyard.ui.shell.WindowNavigator;
import app.lanyard.ui.shell.WindowWalk;
import app.lanyard.ui.suggestions.SuggestionsView;
import app.lanyard.ui.suggestions.SuggestionsViewModel;
import app.lanyard.ui.task.FxDelay;
import app.lanyard.ui.task.TaskRunner;
import app.lanyard.ui.text.Messages;
import app.lanyard.ui.timeline.SavedFiltersModel;
import app.lanyard.ui.timeline.TimelineView;
import app.lanyard.ui.timeline.TimelineViewModel;
import app.lanyard.ui.watchlist.WatchlistView;
import app.lanyard.ui.watchlist.WatchlistViewModel;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.input.KeyCombination;
import javafx.util.Duration;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Puts the window together: the one place that knows what everything is made of. */
final class Composition {

  private static final Duration SETTINGS_DELAY = Duration.millis(500);
  private static final Duration PAUSE = Duration.millis(900);
  private static final Duration DRAFT_DELAY = Duration.seconds(1);
  private static final Duration NOTICE_TIME = Duration.seconds(8);

  /** Looked at only when the person asks: the program itself never looks for a newer version. */
  private static final URI RELEASES = URI.create("https://lanyard.app/releases");

  private final LibraryPorts library;
  private final Surroundings surroundings;
  private final TaskRunner runner;
  private final Messages messages;
  private final LibraryChanges changes = new LibraryChanges();
  private final NoticeBoard notices = new NoticeBoard(new FxDelay(NOTICE_TIME));
  private final LateSettings settings;
  private final ThemeManager themes;
  private final WindowDialogs dialogs;
  private final ErrorPresenter errors;
  private final WindowNavigator navigator;
  private final EditHistory edits;
  private final AnnotationDesk annotating;
  private final LinkDesk links;
  private final MarksDesk marks;
  private final TalkDesk talks;

  /** Called on the JavaFX thread, as is everything here. */
  Composition(
      LibraryPorts library, Surroundings surroundings, TaskRunner runner, Messages messages) {
    this.library = library;
    this.surroundings = surroundings;
    this.runner = runner;
    this.messages = messages;
    this.settings =
        new LateSettings(
            surroundings.settings().store(),
            surroundings.settings().values(),
            runner,
            new FxDelay(SETTINGS_DELAY));
    this.themes =
        new ThemeManager(
            settings,
            Platform.getPreferences().colorSchemeProperty(),
            Application::setUserAgentStylesheet);
    this.dialogs = new WindowDialogs(messages, BuildInfo.read().text(), surroundings.chooser());
    this.errors = new NoticeErrors(notices, dialogs, messages);
    this.navigator = new WindowNavigator(surroundings.programs());
    this.edits = new EditHistory(library.corrector(), runner, changes, notices, errors, messages);
    this.annotating = new AnnotationEdits(library.annotations(), edits, messages);
    this.links =
        new LinkDesk(
            new LinkFinder(library.searcher()),
            library.links(),
            navigator,
            notices,
            runner,
            FxDelay.whileTyping(),
            messages);
    this.marks =
        new MarksDesk(
            library.annotations(),
            new MarkEdits(library.annotations(), edits, messages),
            dialogs,
            runner,
            () -> new FxDelay(DRAFT_DELAY),
            links,
            errors,
            messages);
    this.talks =
        new TalkDesk(
            new TalkDesk.Ports(
                library.talks(),
                library.evidence(),
                library.directory(),
                () -> "added:" + UUID.randomUUID()),
            edits,
            dialogs,
            navigator,
            notices,
            runner,
            errors,
            messages);
  }

  WindowParts compose() {
    var reader = reader();
    navigator.connect(reader);
    navigator.connect(new TalkPages(library.links(), runner));
    var noteList =
        new NotesViewModel(
            library.notes(), library.facets(), runner, FxDelay.whileTyping(), errors, messages);
    var directories =
        new DirectoryEntries(
            new DirectoryEntries.Parts(
                library, edits, talks, marks, links, dialogs, navigator, runner, errors, messages));
    TimelineView timeline = timelineView();
    var shellModel =
        new ShellViewModel(
            List.of(
                timeline(timeline),
                directories.speakers(),
                directories.projects(),
                directories.events(),
                notes(noteList),
                suggestions(),
                annotations(),
                watchlist(),
                problems()),
            changes);
    navigator.connect(directories.pages(shellModel));
    navigator.connect(
        filter -> {
          timeline.show(filter);
          shellModel.show("timeline");
          timeline.focusContent();
        });
    ShellModels models = models(shellModel);
    var services =
        new ShellServices(
            dialogs,
            surroundings.sampleNotes(),
            runner,
            errors,
            noteList,
            "notes",
            () -> surroundings.programs().browse(RELEASES),
            surroundings.quit());
    changes.subscribe(reader::refresh);
    changes.subscribe(marks::refresh);
    var parts =
        new ShellParts(
            reader,
            search(),
            new WindowWalk(shellModel, reader, new FxDelay(PAUSE)),
            new ListDesk(
                library.lists(),
                library.annotationExport(),
                dialogs,
                runner,
                notices,
                errors,
                messages),
            dialogs.overlay());
    var shell = new ShellView(models, services, parts, settings, messages);
    pictures().listen(shell.root());
    return new WindowParts(shell, models, reader, settings, errors);
  }

  private ChartMenu pictures() {
    return new ChartMenu(new ChartDesk(dialogs, runner, notices, errors, messages), messages);
  }

  private ReaderView reader() {
    var model =
        new ReaderViewModel(
            new ReaderNotes(
                library.opener(),
                library.pictures(),
                library.links(),
                library.annotations(),
                surroundings.settings().store()),
            navigator,
            talks,
            annotating,
            marks,
            runner,
            new FxDelay(SETTINGS_DELAY),
            errors,
            messages);
    BooleanBinding dark =
        Bindings.createBooleanBinding(
            () -> themes.themeProperty().get() == Theme.DARK, themes.themeProperty());
    return new ReaderView(model, links, runner, messages, dark, surroundings.webData());
  }

  private SearchPart search() {
    var model =
        new SearchViewModel(
            library.searcher(),
            runner,
            FxDelay.whileTyping(),
            new FxDelay(PAUSE),
            errors,
            messages);
    return new SearchPalette(model, navigator, messages);
  }

  private TimelineView timelineView() {
    var model =
        new TimelineViewModel(
            library.talks(),
            library.facets(),
            runner,
            FxDelay.whileTyping(),
            errors,
            messages,
            surroundings.clock());
    return new TimelineView(
        model,
        new SavedFiltersModel(library.savedFilters(), runner, notices, errors, messages),
        navigator,
        talks,
        marks,
        dialogs,
        messages);
  }

  private ViewEntry timeline(TimelineView view) {
    return new ViewEntry(
        "timeline",
        messages.get("timeline.title"),
        BootstrapIcons.CALENDAR3,
        KeyCombination.valueOf("Shortcut+1"),
        true,
        view);
  }

  private ViewEntry notes(NotesViewModel model) {
    return new ViewEntry(
        "notes",
        messages.get("notes.title"),
        BootstrapIcons.JOURNAL_TEXT,
        KeyCombination.valueOf("Shortcut+5"),
        true,
        new LateView<>(() -> new NotesView(model, navigator, marks, messages)));
  }

  private ViewEntry suggestions() {
    return new ViewEntry(
        "suggestions",
        messages.get("suggestions.title"),
        BootstrapIcons.CHECK2_SQUARE,
        KeyCombination.valueOf("Shortcut+6"),
        true,
        new LateView<>(this::suggestionsView));
  }

  private SuggestionsView suggestionsView() {
    var model =
        new SuggestionsViewModel(library.suggestions(), edits, talks, runner, errors, messages);
    return new SuggestionsView(model, navigator, messages);
  }

  private ViewEntry annotations() {
    return new ViewEntry(
        "annotations",
        messages.get("annotations.title"),
        BootstrapIcons.BRUSH,
        KeyCombination.valueOf("Shortcut+7"),
        true,
        new LateView<>(this::annotationsView));
  }

  private AnnotationsView annotationsView() {
    var model =
        new AnnotationsViewModel(
            library.annotations(), annotating, navigator, runner, errors, messages);
    return new AnnotationsView(
        model, annotationFiles(), dialogs, surroundings.clock().getZone(), messages);
  }

  private AnnotationFiles annotationFiles() {
    var ports =
        new AnnotationFiles.Ports(
            library.annotationExport(),
            library.annotationImporter(),
            dialogs,
            notices,
            settings,
            changes,
            surroundings.clock().getZone());
    return new AnnotationFiles(ports, runner, errors, messages);
  }

  private ViewEntry watchlist() {
    return new ViewEntry(
        "to-watch",
        messages.get("watchlist.title"),
        BootstrapIcons.CLOCK,
        KeyCombination.valueOf("Shortcut+8"),
        true,
        new LateView<>(this::watchlistView));
  }

  private WatchlistView watchlistView() {
    var desk = new ReadingListEdits(library.readingList(), library.annotations(), edits, messages);
    var model =
        new WatchlistViewModel(library.readingList(), desk, navigator, runner, errors, messages);
    return new WatchlistView(model, marks, messages);
  }

  private ViewEntry problems() {
    return new ViewEntry(
        "problems",
        messages.get("problems.title"),
        BootstrapIcons.EXCLAMATION_TRIANGLE,
        KeyCombination.valueOf("Shortcut+Shift+P"),
        false,
        new LateView<>(this::problemsView));
  }

  private ProblemsView problemsView() {
    var model =
        new ProblemsViewModel(
            library.problems(), runner, navigator, surroundings.programs(), errors, messages);
    return new ProblemsView(model, messages);
  }

  private ShellModels models(ShellViewModel shellModel) {
    var summary = new ImportSummary(notices, messages, () -> shellModel.show("problems"));
    return new ShellModels(
        shellModel,
        new SourcesViewModel(library.sources(), runner, changes, edits, errors, messages),
        new ImportViewModel(library.importer(), runner, changes, summary, errors, messages),
        new StatusViewModel(library.facts(), library.problems(), runner, changes, errors, messages),
        edits,
        notices,
        themes);
  }
}
