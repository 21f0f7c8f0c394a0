package app.lanyard.library;

/** Counts the files of an import for its listener. */
final class ImportProgress {

  private final ImportListener listener;
  private final int total;
  private int done;

  ImportProgress(ImportListener listener, int total) {
    this.listener = listener;
    this.total = total;
  }

  /** Counts files that needed no work. */
  void skip(int files) {
    done += files;
  }

  void done(String path) {
    done++;
    listener.progress(done, total, path);
  }

  boolean isCancelled() {
    return listener.isCancelled();
  }
}
