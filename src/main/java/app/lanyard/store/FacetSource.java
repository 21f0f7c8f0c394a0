package app.lanyard.store;

import app.lanyard.model.Facet;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Where the index of facets comes from, as SQL. */
final class FacetSource {

  /** All but what the person made of talks, which is not in the index. */
  static final Set<Facet> INDEXED =
      Arrays.stream(Facet.values())
          .filter(facet -> !facet.isPersonal())
          .collect(Collectors.toUnmodifiableSet());

  /**
   * What a person is shown of the value {@code v}: the name of what has its key, or the first of
   * its spellings; null if the key itself is shown.
   */
  static final String LABEL =
      """
      CASE v.facet
        WHEN 0 THEN (SELECT name FROM event e WHERE e.key = v.key)
        WHEN 1 THEN (
          SELECT series FROM event e
          WHERE e.series_key = v.key AND EXISTS (SELECT 1 FROM talk t WHERE t.event = e.id)
          ORDER BY series LIMIT 1)
        WHEN 4 THEN (SELECT name FROM speaker s WHERE s.key = v.key)
        WHEN 5 THEN (
          SELECT organisation FROM talk_speaker s
          WHERE s.organisation_key = v.key
          ORDER BY organisation LIMIT 1)
        WHEN 6 THEN (SELECT name FROM project p WHERE p.key = v.key)
        WHEN 7 THEN (
          SELECT tag FROM note_tag n
          WHERE n.key = v.key
            AND EXISTS (SELECT 1 FROM mention m WHERE m.note = n.note AND m.talk IS NOT NULL)
          ORDER BY tag LIMIT 1)
        WHEN 9 THEN (SELECT name FROM source s WHERE s.id = CAST(v.key AS INTEGER))
      END""";

  private static final String LISTED = " IN (SELECT value FROM json_each(?))";

  private FacetSource() {}

  /** The number of a facet in the index, whose version must grow if any of them changes. */
  static int number(Facet facet) {
    return switch (facet) {
      case EVENT -> 0;
      case SERIES -> 1;
      case YEAR -> 2;
      case KIND -> 3;
      case SPEAKER -> 4;
      case ORGANISATION -> 5;
      case PROJECT -> 6;
      case TAG -> 7;
      case LANGUAGE -> 8;
      case SOURCE -> 9;
      case HAS -> 10;
      case IS -> 11;
      case STATUS -> 12;
      case RATING -> 13;
      case LABEL -> 14;
    };
  }

  /** The keys that talks have, with repeats; its one parameter is an array of talks' numbers. */
  static String told(Facet facet) {
    return switch (facet) {
      case EVENT ->
          "SELECT t.id AS talk, e.key FROM talk t JOIN event e ON e.id = t.event WHERE t.id"
              + LISTED;
      case SERIES ->
          "SELECT t.id AS talk, e.series_key AS key FROM talk t JOIN event e ON e.id = t.event"
              + " WHERE e.series_key <> '' AND t.id"
              + LISTED;
      case YEAR ->
          "SELECT id AS talk, strftime('%Y', date_start * 86400, 'unixepoch') AS key FROM talk"
              + " WHERE date_start IS NOT NULL AND id"
              + LISTED;
      case KIND -> "SELECT id AS talk, kind AS key FROM talk WHERE id" + LISTED;
      case SPEAKER ->
          "SELECT t.talk, s.key FROM talk_speaker t JOIN speaker s ON s.id = t.speaker"
              + " WHERE t.talk"
              + LISTED;
      case ORGANISATION ->
          "SELECT talk, organisation_key AS key FROM talk_speaker"
              + " WHERE organisation_key IS NOT NULL AND talk"
              + LISTED;
      case PROJECT ->
          """
          SELECT m.talk, p.key
          FROM mention m
            JOIN project_talk t ON t.talk_mention = m.id
            JOIN project_mention n ON n.id = t.mention
            JOIN project_wording w ON w.id = n.wording
            JOIN project p ON p.id = w.project
          WHERE m.talk"""
              + LISTED;
      case TAG ->
          "SELECT m.talk, n.key FROM mention m JOIN note_tag n ON n.note = m.note WHERE m.talk"
              + LISTED;
      case LANGUAGE ->
          "SELECT m.talk, f.language AS key FROM mention m JOIN note_fact f ON f.note = m.note"
              + " WHERE f.language <> '' AND m.talk"
              + LISTED;
      case SOURCE ->
          "SELECT m.talk, CAST(f.source AS TEXT) AS key"
              + " FROM mention m JOIN note_fact f ON f.note = m.note WHERE m.talk"
              + LISTED;
      case HAS ->
          "SELECT talk, kind AS key FROM talk_link WHERE kind IN ('recording', 'slides') AND talk"
              + LISTED;
      case IS, STATUS, RATING, LABEL ->
          throw new IllegalArgumentException("Not in the index: " + facet);
    };
  }
}
