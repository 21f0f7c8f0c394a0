package app.lanyard.library;

/** Follows an import, and can stop it. Called from several threads. */
public interface ImportListener {

  /** Nobody watches, and nobody cancels. */
  ImportListener NONE = (done, total, path) -> {};

  /**
   * @param done how many files are dealt with
   * @param total how many there are
   * @param path the one dealt with last
   */
  void progress(int done, int total, String path);

  default boolean isCancelled() {
    return false;
  }
}
