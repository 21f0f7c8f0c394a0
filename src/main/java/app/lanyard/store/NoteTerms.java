package app.lanyard.store;

import app.lanyard.model.Facet;
import app.lanyard.model.search.Query;
import app.lanyard.model.search.Term;
import java.util.ArrayList;
import java.util.List;

/** What the operators of a query ask of notes, as conditions on the table of their facts. */
final class NoteTerms {

  /** The numbers of the sources that have one of some texts in their names. */
  static final String SOURCES =
      """
      (SELECT s.id FROM source s JOIN json_each(?) v
       WHERE s.removed = 0 AND s.name LIKE '%' || v.value || '%')""";

  private NoteTerms() {}

  /** All but the words and phrases. */
  static List<Condition> of(Query query) {
    List<Condition> conditions = new ArrayList<>();
    for (Term term : query.terms()) {
      switch (term) {
        case Term.Named named -> conditions.add(TalkTerms.turned(named, of(named)));
        case Term.Dated dated ->
            conditions.add(TalkTerms.turned(dated, DateTerm.of(dated, "note_fact.")));
        case Term.Word word -> {}
        case Term.Phrase phrase -> {}
      }
    }
    return conditions;
  }

  /** A query for notes that have one of these tags, for the full-text index. */
  static String tags(List<String> values) {
    return "tags : (" + SearchText.queryOfNames(values) + ")";
  }

  private static Condition of(Term.Named term) {
    List<String> values = term.values();
    return switch (term.operator()) {
      case SPEAKER ->
          NamedThings.condition(
              """
              note_fact.note IN (
                SELECT m.note FROM mention_speaker s JOIN mention m ON m.id = s.mention
                WHERE s.speaker IN\s"""
                  + NamedThings.numbers(term.operator())
                  + ")",
              values);
      case PROJECT ->
          NamedThings.condition(
              """
              note_fact.note IN (
                SELECT p.note FROM project_wording w JOIN project_mention p ON p.wording = w.id
                WHERE w.project IN\s"""
                  + NamedThings.numbers(term.operator())
                  + ")",
              values);
      case EVENT ->
          NamedThings.condition(
              "note_fact.note IN (SELECT note FROM event_mention WHERE event IN "
                  + NamedThings.numbers(term.operator())
                  + ")",
              values);
      case TAG ->
          Condition.anyOf(
              List.of(
                  Condition.of(
                      "note_fact.note IN (SELECT rowid FROM note_text WHERE note_text MATCH ?)",
                      tags(values)),
                  MarkTerms.taggedNotes("note_fact.note", values)));
      case LANG ->
          Condition.of(
              "note_fact.language IN (SELECT value FROM json_each(?))", Json.array(values));
      case SOURCE -> Condition.of("note_fact.source IN " + SOURCES, Json.array(values));
      case IS -> MarkTerms.ofNotes("note_fact.note", Facet.IS, values);
      case RATING -> MarkTerms.ofNotes("note_fact.note", Facet.RATING, values);
      default -> throw new IllegalArgumentException("Nothing of notes: " + term);
    };
  }
}
