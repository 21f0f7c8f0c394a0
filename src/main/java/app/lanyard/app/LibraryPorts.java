package app.lanyard.app;

import app.lanyard.library.AnnotationExport;
import app.lanyard.library.AnnotationImporter;
import app.lanyard.library.Annotations;
import app.lanyard.library.Corrector;
import app.lanyard.library.Directory;
import app.lanyard.library.EntityLinks;
import app.lanyard.library.EvidenceReader;
import app.lanyard.library.Facets;
import app.lanyard.library.Importer;
import app.lanyard.library.Library;
import app.lanyard.library.LibraryFacts;
import app.lanyard.library.ListExport;
import app.lanyard.library.NoteBrowser;
import app.lanyard.library.NoteOpener;
import app.lanyard.library.Pages;
import app.lanyard.library.PictureResolver;
import app.lanyard.library.ProblemBrowser;
import app.lanyard.library.ReadingList;
import app.lanyard.library.SavedFilters;
import app.lanyard.library.Searcher;
import app.lanyard.library.SourceManager;
import app.lanyard.library.Suggestions;
import app.lanyard.library.TalkBrowser;

/**
 * What the window asks of a library. Every call of these blocks, so none is made on the JavaFX
 * thread.
 */
record LibraryPorts(
    SourceManager sources,
    Importer importer,
    TalkBrowser talks,
    Searcher searcher,
    EntityLinks links,
    NoteBrowser notes,
    NoteOpener opener,
    PictureResolver pictures,
    ProblemBrowser problems,
    LibraryFacts facts,
    Corrector corrector,
    Directory directory,
    EvidenceReader evidence,
    Pages pages,
    Suggestions suggestions,
    SavedFilters savedFilters,
    Facets facets,
    ListExport lists,
    Annotations annotations,
    AnnotationExport annotationExport,
    AnnotationImporter annotationImporter,
    ReadingList readingList) {

  static LibraryPorts of(Library library) {
    return new LibraryPorts(
        library.sources(),
        library.importer(),
        library.talks(),
        library.searcher(),
        library.links(),
        library.notes(),
        library.opener(),
        library.pictures(),
        library.problems(),
        library.facts(),
        library.corrector(),
        library.directory(),
        library.evidence(),
        library.pages(),
        library.suggestions(),
        library.savedFilters(),
        library.facets(),
        library.lists(),
        library.annotations(),
        library.annotationExport(),
        library.annotationImporter(),
        library.readingList());
  }
}
