package app.lanyard.library;

import app.lanyard.model.LibraryCounts;

/** The library as a whole. */
public interface LibraryFacts {

  LibraryCounts counts();
}
