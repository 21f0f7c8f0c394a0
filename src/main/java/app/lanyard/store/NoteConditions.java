package app.lanyard.store;

import app.lanyard.model.Facet;
import app.lanyard.model.FacetChoice;
import app.lanyard.model.NoteFilter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which rows of the table of facts about notes, called f, a list shows. */
final class NoteConditions {

  /** What notes have themselves, and not by the talks that they tell of. */
  static final Set<Facet> OWN =
      Set.copyOf(
          EnumSet.of(
              Facet.TAG,
              Facet.LANGUAGE,
              Facet.SOURCE,
              Facet.IS,
              Facet.STATUS,
              Facet.RATING,
              Facet.LABEL));

  private static final String LISTED = " IN (SELECT value FROM json_each(?))";

  private NoteConditions() {}

  static List<Condition> of(Database database, NoteFilter filter) {
    List<Condition> conditions = new ArrayList<>(own(filter));
    List<FacetChoice> ofTalks = ofTalks(filter);
    if (!ofTalks.isEmpty()) {
      conditions.add(tellOf(database, ofTalks));
    }
    return conditions;
  }

  /** What is asked of the notes themselves. */
  static List<Condition> own(NoteFilter filter) {
    List<Condition> conditions = new ArrayList<>();
    conditions.add(Condition.of("f.hidden = 0"));
    String query = SearchText.query(filter.text());
    if (!query.isEmpty()) {
      conditions.add(
          Condition.of("f.note IN (SELECT rowid FROM note_text WHERE note_text MATCH ?)", query));
    }
    TalkConditions.keys(filter.choices())
        .forEach(
            (facet, keys) -> {
              if (OWN.contains(facet)) {
                conditions.add(own(facet, keys));
              }
            });
    return conditions;
  }

  /** What is asked of the talks that a note tells of. */
  static List<FacetChoice> ofTalks(NoteFilter filter) {
    return filter.choices().stream().filter(choice -> !OWN.contains(choice.facet())).toList();
  }

  private static Condition own(Facet facet, List<String> keys) {
    String array = Json.array(keys);
    return switch (facet) {
      case TAG ->
          Condition.of("f.note IN (SELECT note FROM note_tag WHERE key" + LISTED + ")", array);
      case LANGUAGE -> Condition.of("f.language" + LISTED, array);
      case SOURCE ->
          Condition.of("f.source IN (SELECT CAST(value AS INTEGER) FROM json_each(?))", array);
      case IS, STATUS, RATING, LABEL -> MarkTerms.ofNotes("f.note", facet, keys);
      default -> throw new IllegalArgumentException("Not of notes: " + facet);
    };
  }

  private static Condition tellOf(Database database, List<FacetChoice> choices) {
    Condition talks = PassingTalks.of(database, choices);
    return new Condition(
        "f.note IN (SELECT m.note FROM ("
            + talks.sql()
            + ") p CROSS JOIN mention m ON m.talk = p.talk)",
        talks.parameters());
  }
}
