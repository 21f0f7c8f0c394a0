package app.lanyard.ui.controls;

/** What a list has to show. */
public enum ListState {
  LOADING,
  FILLED,
  EMPTY,
  FAILED
}
