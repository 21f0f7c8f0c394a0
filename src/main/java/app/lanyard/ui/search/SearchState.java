package app.lanyard.ui.search;

/** What is known of the answer to what is typed. */
enum SearchState {
  /** Nothing is asked: the operators are explained. */
  NOT_ASKED,
  /** The first answer is on its way. */
  SEARCHING,
  FOUND,
  NOTHING_FOUND,
  FAILED
}
