package app.lanyard.store;

import app.lanyard.model.EntityKind;
import app.lanyard.model.Facet;
import app.lanyard.model.search.Query;
import app.lanyard.model.search.Term;
import java.util.ArrayList;
import java.util.List;

/** What the operators of a query ask of talks, as conditions on the table of talks. */
final class TalkTerms {

  private TalkTerms() {}

  /** All but the words and phrases. */
  static List<Condition> of(Query query) {
    return of(query, "talk.");
  }

  /**
   * @param dates what stands before the columns of dates
   */
  static List<Condition> of(Query query, String dates) {
    List<Condition> conditions = new ArrayList<>();
    for (Term term : query.terms()) {
      switch (term) {
        case Term.Named named -> conditions.add(turned(named, of(named)));
        case Term.Dated dated -> conditions.add(turned(dated, DateTerm.of(dated, dates)));
        case Term.Word word -> {}
        case Term.Phrase phrase -> {}
      }
    }
    return conditions;
  }

  static Condition turned(Term term, Condition condition) {
    return term.excluded() ? condition.negated() : condition;
  }

  private static Condition of(Term.Named term) {
    List<String> values = term.values();
    return switch (term.operator()) {
      case SPEAKER ->
          NamedThings.condition(
              "talk.id IN (SELECT talk FROM talk_speaker WHERE speaker IN "
                  + NamedThings.numbers(term.operator())
                  + ")",
              values);
      case PROJECT ->
          NamedThings.condition(
              """
              talk.id IN (
                SELECT m.talk
                FROM project_wording w
                  JOIN project_mention p ON p.wording = w.id
                  JOIN project_talk t ON t.mention = p.id
                  JOIN mention m ON m.id = t.talk_mention
                WHERE w.project IN\s"""
                  + NamedThings.numbers(term.operator())
                  + ")",
              values);
      case SERIES -> SeriesTerms.of("talk.event", values);
      case EVENT ->
          NamedThings.condition("talk.event IN " + NamedThings.numbers(term.operator()), values);
      case ORG -> OrganisationTerms.ofTalks(values);
      case TAG ->
          Condition.anyOf(
              List.of(
                  Condition.of(
                      """
                      talk.id IN (
                        SELECT talk FROM mention
                        WHERE note IN (SELECT rowid FROM note_text WHERE note_text MATCH ?))""",
                      NoteTerms.tags(values)),
                  MarkTerms.taggedTalks(values)));
      case KIND -> Condition.of("talk.kind IN (SELECT value FROM json_each(?))", json(values));
      case LANG ->
          Condition.of(
              """
              EXISTS (
                SELECT 1 FROM note_fact f
                WHERE f.note = talk.note AND f.language IN (SELECT value FROM json_each(?)))""",
              json(values));
      case HAS ->
          Condition.of(
              """
              EXISTS (
                SELECT 1 FROM talk_link l
                WHERE l.talk = talk.id AND l.kind IN (SELECT value FROM json_each(?)))""",
              json(values));
      case SOURCE ->
          Condition.of(
              "talk.id IN (SELECT m.talk FROM mention m JOIN note_fact f ON f.note = m.note"
                  + " WHERE f.source IN "
                  + NoteTerms.SOURCES
                  + ")",
              json(values));
      case IS -> MarkTerms.of(EntityKind.TALK, Facet.IS, values);
      case STATUS -> MarkTerms.of(EntityKind.TALK, Facet.STATUS, values);
      case RATING -> MarkTerms.of(EntityKind.TALK, Facet.RATING, values);
      default -> throw new IllegalArgumentException("Nothing of talks: " + term);
    };
  }

  private static String json(List<String> values) {
    return Json.array(values);
  }
}
