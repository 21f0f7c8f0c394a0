package app.lanyard.store;

import app.lanyard.model.EntityKind;
import app.lanyard.model.Facet;
import app.lanyard.model.search.Query;
import app.lanyard.model.search.Term;
import java.util.ArrayList;
import java.util.List;

/** What the operators of a query ask of speakers, projects and events. */
final class NameTerms {

  private NameTerms() {}

  /** All but the words and phrases. */
  static List<Condition> of(EntityKind kind, Query query) {
    String table = kind.wireName();
    List<Condition> conditions = new ArrayList<>();
    for (Term term : query.terms()) {
      switch (term) {
        case Term.Named named -> conditions.add(TalkTerms.turned(named, of(kind, named)));
        case Term.Dated dated ->
            conditions.add(TalkTerms.turned(dated, DateTerm.of(dated, table + ".")));
        case Term.Word word -> {}
        case Term.Phrase phrase -> {}
      }
    }
    return conditions;
  }

  private static Condition of(EntityKind kind, Term.Named term) {
    String table = kind.wireName();
    return switch (term.operator()) {
      case SPEAKER, PROJECT, EVENT ->
          NamedThings.condition(
              table + ".id IN " + NamedThings.numbers(term.operator()), term.values());
      case SERIES -> SeriesTerms.of(table + ".id", term.values());
      case IS -> MarkTerms.of(kind, Facet.IS, term.values());
      case RATING -> MarkTerms.of(kind, Facet.RATING, term.values());
      case ORG -> OrganisationTerms.ofSpeakers(term.values());
      default -> throw new IllegalArgumentException("Nothing of names: " + term);
    };
  }
}
