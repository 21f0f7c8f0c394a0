package app.lanyard.ui.testing;

import app.lanyard.library.LinkFinder;
import app.lanyard.model.EntityKind;
import app.lanyard.model.Problem;
import app.lanyard.model.ProblemRow;
import app.lanyard.ui.annotations.AnnotationFiles;
import app.lanyard.ui.annotations.AnnotationsView;
import app.lanyard.ui.annotations.AnnotationsViewModel;
import app.lanyard.ui.correction.TalkDesk;
import app.lanyard.ui.directory.DirectoryModels;
import app.lanyard.ui.directory.DirectoryView;
import app.lanyard.ui.marks.MarksDesk;
import app.lanyard.ui.notes.NotesView;
import app.lanyard.ui.notes.NotesViewModel;
import app.lanyard.ui.problems.ProblemsView;
import app.lanyard.ui.problems.ProblemsViewModel;
import app.lanyard.ui.search.SearchPalette;
import app.lanyard.ui.search.SearchViewModel;
import app.lanyard.ui.settings.LateSettings;
import app.lanyard.ui.shell.AnnotationEdits;
import app.lanyard.ui.shell.EditHistory;
import app.lanyard.ui.shell.ImportSummary;
import app.lanyard.ui.shell.ImportViewModel;
import app.lanyard.ui.shell.LibraryChanges;
import app.lanyard.ui.shell.LinkDesk;
import app.lanyard.ui.shell.ListDesk;
import app.lanyard.ui.shell.MarkEdits;
import app.lanyard.ui.shell.NoticeBoard;
import app.lanyard.ui.shell.NoticeErrors;
import app.lanyard.ui.shell.ReadingListEdits;
import app.lanyard.ui.shell.ShellModels;
import app.lanyard.ui.shell.ShellParts;
import app.lanyard.ui.shell.ShellServices;
import app.lanyard.ui.shell.ShellView;
import app.lanyard.ui.shell.ShellViewModel;
import app.lanyard.ui.shell.SourcesViewModel;
import app.lanyard.ui.shell.StatusViewModel;
import app.lanyard.ui.shell.TalkPages;
import app.lanyard.ui.shell.ThemeManager;
import app.lanyard.ui.shell.ViewEntry;
import app.lanyard.ui.shell.WindowDialogs;
import app.lanyard.ui.shell.WindowNavigator;
import app.lanyard.ui.shell.WindowWalk;
import app.lanyard.ui.suggestions.SuggestionsView;
import app.lanyard.ui.suggestions.SuggestionsViewModel;
import app.lanyard.ui.task.CountingRunner;
import app.lanyard.ui.task.FxTaskRunner;
import app.lanyard.ui.text.Messages;
import app.lanyard.ui.timeline.SavedFiltersModel;
import app.lanyard.ui.timeline.TimelineView;
import app.lanyard.ui.timeline.TimelineViewModel;
import app.lanyard.ui.watchlist.WatchlistView;
import app.lanyard.ui.watchlist.WatchlistViewModel;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window over a library in memory. Fields can be changed before {@link #show}. */
public final class TestWindow {

  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-12-01T12:00:00Z"), ZoneOffset.UTC);

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  public final Messages messages = new Messages(Locale.UK);
  public final FakeTalks talks = new FakeTalks(SampleTalks.all());
  public final FakeNotes notes = FakeNotes.sample(150);
  public final FakeEntities entities = FakeEntities.sample();
  public final FakeFacets facets = new FakeFacets(talks, entities, notes);
  public final FakePages pages = new FakePages(entities);
  public final FakeSearcher searcher = FakeSearcher.sample();
  public final FakeLinks links = new FakeLinks();
  public final FakeLists lists = new FakeLists();
  public final FakeEvidence evidence = new FakeEvidence();
  public final FakeSuggestions suggestions = new FakeSuggestions();
  public final FakeTalkCommands talkCommands = new FakeTalkCommands();
  public final FakeSavedFilters savedFilters = new FakeSavedFilters();
  public final FakeCorrector corrector = new FakeCorrector();
  public final FakeImporter importer = new FakeImporter();
  public final FakeSettings store = new FakeSettings();
  public final FakePrograms programs = new FakePrograms();
  public final FakeReader reader = new FakeReader();
  public final FakeAnnotations annotations = new FakeAnnotations();
  public final FakeChooser chooser = new FakeChooser();
  public final FakeAnnotationFiles annotationFiles = new FakeAnnotationFiles(annotations);
  public final List<ProblemRow> problems = new ArrayList<>();
  public final ObjectProperty<ColorScheme> system = new SimpleObjectProperty<>(ColorScheme.LIGHT);
  public FakeSources sources = FakeSources.with("notes", "blog");
  public Executor executor = Runnable::run;
  public boolean quit;
  private CountingRunner runner;
  private ShellModels models;
  private MarksDesk marks;
  private LinkDesk linkDesk;
  private TalkDesk talkDesk;
  private ShellView shell;
  private WindowNavigator navigator = new WindowNavigator(programs);
  private final Map<EntityKind, DirectoryView> directories = new EnumMap<>(EntityKind.class);

  public static ProblemRow problem(int number) {
    return new ProblemRow(
        "notes",
        new Problem("2024/day-" + number + ".md", number, "The front matter can't be read"),
        number % 2 == 0 ? null : (long) number,
        "/home/ada/notes/2024/day-" + number + ".md");
  }

  /** Shows the window and reads what is in it. */
  public TestWindow show(Stage stage, double width, double height) {
    build();
    var scene = new Scene(shell.root(), width, height);
    shell.install(scene);
    stage.setScene(scene);
    stage.show();
    shell.start();
    return this;
  }

  /** Waits until nothing is going on any more and everything is where it will be drawn. */
  public void settle() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    do {
      if (System.nanoTime() > end) {
        throw new AssertionError("Some work never ended");
      }
      FxPulses.await();
      WaitForAsyncUtils.asyncFx(this::layOut);
      FxPulses.await();
    } while (!runner.isIdle());
  }

  private void layOut() {
    shell.root().applyCss();
    shell.root().layout();
  }

  public ShellView shell() {
    return shell;
  }

  public WindowNavigator navigator() {
    return navigator;
  }

  public TalkDesk talkDesk() {
    return talkDesk;
  }

  public ShellModels models() {
    return models;
  }

  /** Makes everything without showing it. */
  public void build() {
    runner = new CountingRunner(new FxTaskRunner(executor));
    var delay = new DirectDelay();
    var settings = new LateSettings(store, store.all(), runner, delay);
    var themes = new ThemeManager(settings, system, Application::setUserAgentStylesheet);
    var changes = new LibraryChanges();
    var notices = new NoticeBoard(new HeldDelay());
    var dialogs = new WindowDialogs(messages, "0.1.0", chooser);
    var errors = new NoticeErrors(notices, dialogs, messages);
    navigator = new WindowNavigator(programs);
    navigator.connect(reader);
    navigator.connect(new TalkPages(links, runner));
    var edits = new EditHistory(corrector, runner, changes, notices, errors, messages);
    var annotating = new AnnotationEdits(annotations, edits, messages);
    linkDesk =
        new LinkDesk(new LinkFinder(searcher), links, navigator, notices, runner, delay, messages);
    marks =
        new MarksDesk(
            annotations,
            new MarkEdits(annotations, edits, messages),
            dialogs,
            runner,
            DirectDelay::new,
            linkDesk,
            errors,
            messages);
    changes.subscribe(marks::refresh);
    talkDesk =
        new TalkDesk(
            new TalkDesk.Ports(talks, evidence, entities, () -> "added:1"),
            edits,
            dialogs,
            navigator,
            notices,
            runner,
            errors,
            messages);
    var timeline = new TimelineViewModel(talks, facets, runner, delay, errors, messages, CLOCK);
    var noteList = new NotesViewModel(notes, facets, runner, delay, errors, messages);
    var problemList =
        new ProblemsViewModel(() -> problems, runner, navigator, programs, errors, messages);
    var suggestionList =
        new SuggestionsViewModel(suggestions, edits, talkCommands, runner, errors, messages);
    var annotationList =
        new AnnotationsViewModel(annotations, annotating, navigator, runner, errors, messages);
    var readingList = new FakeReadingList(talks, annotations);
    var watchlist =
        new WatchlistViewModel(
            readingList,
            new ReadingListEdits(readingList, annotations, edits, messages),
            navigator,
            runner,
            errors,
            messages);
    var timelineView =
        new TimelineView(
            timeline,
            new SavedFiltersModel(savedFilters, runner, notices, errors, messages),
            navigator,
            talkDesk,
            marks,
            dialogs,
            messages);
    var entries =
        List.of(
            new ViewEntry(
                "timeline",
                messages.get("timeline.title"),
                BootstrapIcons.CALENDAR3,
                KeyCombination.valueOf("Shortcut+1"),
                true,
                timelineView),
            directory(
                EntityKind.SPEAKER, "speakers", "Shortcut+2", edits, dialogs, errors, navigator),
            directory(
                EntityKind.PROJECT, "projects", "Shortcut+3", edits, dialogs, errors, navigator),
            directory(EntityKind.EVENT, "events", "Shortcut+4", edits, dialogs, errors, navigator),
            new ViewEntry(
                "notes",
                messages.get("notes.title"),
                BootstrapIcons.JOURNAL_TEXT,
                KeyCombination.valueOf("Shortcut+5"),
                true,
                new NotesView(noteList, navigator, marks, messages)),
            new ViewEntry(
                "suggestions",
                messages.get("suggestions.title"),
                BootstrapIcons.CHECK2_SQUARE,
                KeyCombination.valueOf("Shortcut+6"),
                true,
                new SuggestionsView(suggestionList, navigator, messages)),
            new ViewEntry(
                "annotations",
                messages.get("annotations.title"),
                BootstrapIcons.BRUSH,
                KeyCombination.valueOf("Shortcut+7"),
                true,
                new AnnotationsView(
                    annotationList,
                    new AnnotationFiles(
                        new AnnotationFiles.Ports(
                            annotationFiles,
                            annotationFiles,
                            dialogs,
                            notices,
                            settings,
                            changes,
                            ZoneOffset.UTC),
                        runner,
                        errors,
                        messages),
                    dialogs,
                    ZoneOffset.UTC,
                    messages)),
            new ViewEntry(
                "to-watch",
                messages.get("watchlist.title"),
                BootstrapIcons.CLOCK,
                KeyCombination.valueOf("Shortcut+8"),
                true,
                new WatchlistView(watchlist, marks, messages)),
            new ViewEntry(
                "problems",
                messages.get("problems.title"),
                BootstrapIcons.EXCLAMATION_TRIANGLE,
                KeyCombination.valueOf("Shortcut+Shift+P"),
                false,
                new ProblemsView(problemList, messages)));
    var shellModel = new ShellViewModel(entries, changes);
    navigator.connect(
        (kind, key) ->
            Objects.requireNonNull(directories.get(kind))
                .open(key, () -> shellModel.show(kind.wireName() + "s")));
    navigator.connect(
        filter -> {
          timelineView.show(filter);
          shellModel.show("timeline");
        });
    var summary = new ImportSummary(notices, messages, () -> shellModel.show("problems"));
    models =
        new ShellModels(
            shellModel,
            new SourcesViewModel(sources, runner, changes, edits, errors, messages),
            new ImportViewModel(importer, runner, changes, summary, errors, messages),
            new StatusViewModel(
                () -> FakeImporter.COUNTS, () -> problems, runner, changes, errors, messages),
            edits,
            notices,
            themes);
    var services =
        new ShellServices(
            dialogs,
            () -> Path.of("/home/ada/sample"),
            runner,
            errors,
            noteList,
            "notes",
            () -> programs.browse(URI.create("https://releases.example")),
            () -> quit = true);
    var search = new SearchViewModel(searcher, runner, delay, delay, errors, messages);
    var palette = new SearchPalette(search, navigator, messages);
    var parts =
        new ShellParts(
            reader,
            palette,
            new WindowWalk(shellModel, reader, delay),
            new ListDesk(lists, annotationFiles, dialogs, runner, notices, errors, messages),
            dialogs.overlay());
    shell = new ShellView(models, services, parts, settings, messages);
  }

  private ViewEntry directory(
      EntityKind kind,
      String id,
      String key,
      EditHistory edits,
      WindowDialogs dialogs,
      NoticeErrors errors,
      WindowNavigator navigator) {
    var directoryModels =
        DirectoryModels.of(
            kind,
            new DirectoryModels.Sources(entities, pages, facets, talks, evidence),
            new DirectoryModels.Desks(edits, talkCommands, marks, linkDesk, dialogs),
            runner,
            new DirectDelay(),
            errors,
            messages);
    var view = new DirectoryView(id, BootstrapIcons.PERSON, directoryModels, navigator, messages);
    directories.put(kind, view);
    return new ViewEntry(
        id,
        directoryModels.words().title(),
        BootstrapIcons.PERSON,
        KeyCombination.valueOf(key),
        true,
        view);
  }
}
