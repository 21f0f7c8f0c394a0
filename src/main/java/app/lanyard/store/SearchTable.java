package app.lanyard.store;

import app.lanyard.model.EntityKind;
import app.lanyard.model.search.Operator;
import app.lanyard.model.search.Query;
import app.lanyard.model.search.SearchKind;
import app.lanyard.model.search.SearchResults;
import app.lanyard.model.search.Term;
import java.util.Arrays;

/** Searches all kinds of things at once. */
public final class SearchTable {

  private final Database database;

  SearchTable(Database database) {
    this.database = database;
  }

  /**
   * What a query finds, without the kinds of things that it does not ask for or for which one of
   * its operators has no meaning.
   *
   * @param perGroup how many of each kind to describe at most
   */
  public SearchResults search(Query query, int perGroup) {
    if (query.isEmpty()) {
      return SearchResults.NONE;
    }
    return new SearchResults(
        Arrays.stream(SearchKind.values())
            .filter(kind -> isAsked(query, kind))
            .map(kind -> of(kind).search(query, perGroup))
            .filter(group -> group.total() > 0)
            .toList());
  }

  private static boolean isAsked(Query query, SearchKind kind) {
    return query.kinds().contains(kind)
        && query.terms().stream().allMatch(term -> means(term, kind));
  }

  private static boolean means(Term term, SearchKind kind) {
    Operator operator =
        switch (term) {
          case Term.Named named -> named.operator();
          case Term.Dated dated -> dated.operator();
          case Term.Word word -> Operator.IN;
          case Term.Phrase phrase -> Operator.IN;
        };
    return operator.appliesTo(kind);
  }

  private KindSearch of(SearchKind kind) {
    return switch (kind) {
      case TALK -> new TalkSearch(database);
      case SPEAKER -> new NameSearch(database, EntityKind.SPEAKER);
      case PROJECT -> new NameSearch(database, EntityKind.PROJECT);
      case EVENT -> new NameSearch(database, EntityKind.EVENT);
      case NOTE -> new NoteSearch(database);
      case ANNOTATION -> new AnnotationSearch(database);
    };
  }
}
