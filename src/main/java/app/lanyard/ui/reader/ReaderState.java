package app.lanyard.ui.reader;

/** What the reader shows. */
public enum ReaderState {
  /** No note was chosen yet. */
  EMPTY,
  /** A note was chosen and is being opened; what was shown before still is. */
  LOADING,
  READING,
  /** The note chosen last could not be opened. */
  FAILED
}
