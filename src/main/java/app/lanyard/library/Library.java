package app.lanyard.library;

import app.lanyard.annotation.Anchorer;
import app.lanyard.extract.Extractor;
import app.lanyard.library.join.Joiner;
import app.lanyard.library.join.StandingCorrections;
import app.lanyard.markdown.NoteParser;
import app.lanyard.markdown.NoteRenderer;
import app.lanyard.source.FolderWalker;
import app.lanyard.source.NoteFileReader;
import app.lanyard.store.Store;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.function.Consumer;

/**
 * An open library and all that can be done with it. Made in one place, so that nothing else knows
 * what it is made of. Safe for use by many threads; everything blocks.
 */
public final class Library implements AutoCloseable {

  private final StoreCalls store;
  private final IndexRefresh refresh;
  private final Placement placement;
  private final SourceManager sources;
  private final Importer importer;
  private final Corrector corrector;
  private final Annotations annotations;
  private final AnnotationImporter annotationImporter;
  private final LibraryExport export;
  private final CalendarExport calendar;
  private final NoteOpener opener;
  private final Pages pages;

  private Library(StoreCalls store, LibraryParts parts) {
    var standing = new StandingCorrections();
    var joiner = new Joiner(standing);
    this.refresh = new IndexRefresh(store, parts.study(), joiner);
    var reader = new NoteReader(parts.reading(), parts.study());
    var rendered = new RenderedNotes(store, parts.rendering());
    this.placement = new Placement(store, rendered, parts.anchoring());
    this.store = store;
    this.sources = new StoredSources(store, joiner);
    this.importer =
        new SourcesImporter(
            store, parts.walking(), reader, refresh, placement, joiner, parts.clock());
    this.annotations =
        new StoredAnnotations(
            store,
            placement,
            new AnnotationMaker(new Ulids(parts.clock(), new SecureRandom()), parts.clock()));
    this.annotationImporter =
        new StoredAnnotationImporter(
            store, new WrittenQuotes(store, rendered), placement, parts.clock());
    this.export = new LibraryExport(store, placement);
    this.calendar = new CalendarExport(store, parts.clock());
    this.corrector = new StoredCorrector(store, joiner, standing, parts.clock());
    this.opener = new StoredNoteOpener(store, rendered);
    this.pages = new StoredPages(store, new KnownFacts());
  }

  /**
   * Opens a library, and makes it if the file does not exist. An index that is missing, damaged or
   * out of date is made anew from the kept text before this returns.
   *
   * @param listener follows the making of the index, and can stop it: the library then shows only
   *     what is indexed, until it is opened again or imports
   * @throws LibraryException if the file is no library, is of a newer version, or can't be opened
   */
  public static Library open(Path file, Clock clock, ImportListener listener) {
    return open(file, parts(clock), listener);
  }

  /**
   * Opens a library as {@link #open(Path, Clock, ImportListener)} does, to be looked at at once: of
   * an index that is just as it was left only the next import finds out what it lacks.
   */
  public static Library openAtOnce(Path file, Clock clock, ImportListener listener) {
    return openAtOnce(file, parts(clock), listener);
  }

  private static LibraryParts parts(Clock clock) {
    var parser = new NoteParser();
    var renderer = new NoteRenderer();
    return new LibraryParts(
        new FolderWalker()::walk,
        new NoteFileReader()::read,
        new LateStudy(() -> new ParsingStudy(parser, new Extractor())),
        text -> renderer.render(parser.parse(text)),
        NoteAnchoring.by(new Anchorer()),
        Extractor.VERSION,
        clock);
  }

  /** Opens a library without following how its index is made anew. */
  public static Library open(Path file, Clock clock) {
    return open(file, clock, ImportListener.NONE);
  }

  static Library open(Path file, LibraryParts parts, ImportListener listener) {
    return open(file, parts, library -> library.bringInStep(listener));
  }

  static Library openAtOnce(Path file, LibraryParts parts, ImportListener listener) {
    return open(
        file,
        parts,
        library -> {
          if (!library.store.isIndexAsLeft()) {
            library.bringInStep(listener);
          }
        });
  }

  private static Library open(Path file, LibraryParts parts, Consumer<Library> first) {
    StoreCalls store = StoreCalls.opening(() -> Store.open(file, parts.extractorVersion()));
    try {
      var library = new Library(store, parts.guarded());
      first.accept(library);
      return library;
    } catch (RuntimeException | Error e) {
      store.close();
      throw e;
    }
  }

  private void bringInStep(ImportListener listener) {
    refresh.run(listener);
    placement.all();
  }

  public SourceManager sources() {
    return sources;
  }

  public Importer importer() {
    return importer;
  }

  public Corrector corrector() {
    return corrector;
  }

  public Annotations annotations() {
    return annotations;
  }

  public ReadingList readingList() {
    return new StoredReadingList(store);
  }

  public AnnotationImporter annotationImporter() {
    return annotationImporter;
  }

  public TalkBrowser talks() {
    return new StoredTalks(store);
  }

  public Facets facets() {
    return new StoredFacets(store);
  }

  public Directory directory() {
    return new StoredDirectory(store);
  }

  public Pages pages() {
    return pages;
  }

  public EntityLinks links() {
    return new StoredLinks(store);
  }

  public Searcher searcher() {
    return new StoredSearcher(store);
  }

  public Suggestions suggestions() {
    return new StoredSuggestions(store);
  }

  public EvidenceReader evidence() {
    return new StoredEvidence(store);
  }

  public NoteBrowser notes() {
    return new StoredNotes(store);
  }

  public NoteOpener opener() {
    return opener;
  }

  public PictureResolver pictures() {
    return new SourcePictures(store);
  }

  public ProblemBrowser problems() {
    return () -> store.read(session -> session.problems().list());
  }

  public SettingsStore settings() {
    return new StoredSettings(store);
  }

  public SavedFilters savedFilters() {
    return new StoredFilters(store);
  }

  public LibraryFacts facts() {
    return () -> store.read(session -> session.counts().counts());
  }

  public ListExport lists() {
    return new StoredListExport(talks(), directory(), notes());
  }

  public AnnotationExport annotationExport() {
    return new StoredAnnotationExport(store, annotations, export);
  }

  public LibraryExport export() {
    return export;
  }

  public CalendarExport calendar() {
    return calendar;
  }

  @Override
  public void close() {
    store.close();
  }
}
