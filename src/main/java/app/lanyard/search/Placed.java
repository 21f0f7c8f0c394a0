package app.lanyard.search;

import app.lanyard.model.search.Term;

/** A term and where it stands in the query. */
record Placed(Term term, int start, int end) {

  static Placed at(Token token, Term term) {
    return new Placed(term, token.start(), token.end());
  }
}
