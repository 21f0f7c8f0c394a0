package app.lanyard.store;

import java.nio.file.Path;

/**
 * The two files of a library. The index of {@code library.db} is {@code index.db} beside it; that
 * of any other {@code NAME.db} is {@code NAME.index.db}, so that several libraries can share a
 * folder.
 */
record LibraryFiles(Path library, Path index) {

  static LibraryFiles of(Path library) {
    Path file = library.toAbsolutePath().normalize();
    Path name = file.getFileName();
    if (name == null) {
      throw new StoreException(library + " is not a file. Name the file of a library.");
    }
    return new LibraryFiles(file, file.resolveSibling(indexName(name.toString())));
  }

  private static String indexName(String name) {
    if (name.equals("library.db")) {
      return "index.db";
    }
    String stem = name.endsWith(".db") ? name.substring(0, name.length() - ".db".length()) : name;
    return stem + ".index.db";
  }
}
