package app.lanyard.store;

import java.util.UUID;

/** Which library a file is, and how its index was left. */
final class LibraryIdentity {

  private final Database library;

  LibraryIdentity(Database library) {
    this.library = library;
  }

  /** The library's own identifier, chosen once. */
  String id() {
    return library.transact(
        () ->
            library
                .first("SELECT id FROM identity", row -> row.text("id"))
                .orElseGet(
                    () -> {
                      String id = UUID.randomUUID().toString();
                      library.update("INSERT INTO identity (id) VALUES (?)", id);
                      return id;
                    }));
  }

  /** How the index was left, once: whoever opens it next while it is open can't rely on it. */
  String takeIndexLeft() {
    return library.transact(
        () -> {
          String left =
              library
                  .list("SELECT index_left FROM identity", row -> row.text("index_left"))
                  .getFirst();
          library.update("UPDATE identity SET index_left = ''");
          return left;
        });
  }

  void setIndexLeft(String state) {
    library.update("UPDATE identity SET index_left = ?", state);
  }
}
