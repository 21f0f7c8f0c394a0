package app.lanyard.store;

import app.lanyard.model.EntityFilter;
import app.lanyard.model.EntityKind;
import app.lanyard.model.FacetChoice;
import java.util.ArrayList;
import java.util.List;

/** Which rows of the table of a kind, called by its name, a list shows. */
final class EntityConditions {

  private EntityConditions() {}

  static List<Condition> of(Database database, EntityFilter filter) {
    List<Condition> conditions = new ArrayList<>(own(filter));
    List<FacetChoice> ofTalks = ofTalks(filter);
    if (!ofTalks.isEmpty()) {
      conditions.add(ofTalks(database, filter.kind(), ofTalks));
    }
    return conditions;
  }

  /** What is asked of the things themselves: their names, and what the person made of them. */
  static List<Condition> own(EntityFilter filter) {
    List<Condition> conditions = new ArrayList<>();
    String query = SearchText.query(filter.text());
    if (!query.isEmpty()) {
      String kind = filter.kind().wireName();
      String text = kind + "_text";
      conditions.add(
          Condition.of(
              kind + ".id IN (SELECT rowid FROM " + text + " WHERE " + text + " MATCH ?)", query));
    }
    TalkConditions.keys(filter.choices())
        .forEach(
            (facet, keys) -> {
              if (facet.isPersonal()) {
                conditions.add(MarkTerms.of(filter.kind(), facet, keys));
              }
            });
    return conditions;
  }

  /** What is asked of their talks. */
  static List<FacetChoice> ofTalks(EntityFilter filter) {
    return filter.choices().stream().filter(choice -> !choice.facet().isPersonal()).toList();
  }

  /** One of its talks passes. */
  private static Condition ofTalks(Database database, EntityKind kind, List<FacetChoice> choices) {
    Condition talks = PassingTalks.of(database, choices);
    return new Condition(
        kind.wireName() + ".id IN (" + select(kind).formatted(talks.sql()) + ")",
        talks.parameters());
  }

  /** What some talks are of, the query for which goes into the brackets. */
  private static String select(EntityKind kind) {
    return switch (kind) {
      case TALK -> throw new IllegalArgumentException("Talks are narrowed by their own filter");
      case EVENT -> "SELECT t.event FROM (%s) p CROSS JOIN talk t ON t.id = p.talk";
      case SPEAKER -> "SELECT s.speaker FROM (%s) p CROSS JOIN talk_speaker s ON s.talk = p.talk";
      case PROJECT ->
          """
          SELECT w.project
          FROM (%s) p
            CROSS JOIN mention m ON m.talk = p.talk
            CROSS JOIN project_talk t ON t.talk_mention = m.id
            CROSS JOIN project_mention n ON n.id = t.mention
            CROSS JOIN project_wording w ON w.id = n.wording""";
    };
  }
}
