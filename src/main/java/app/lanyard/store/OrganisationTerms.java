package app.lanyard.store;

import java.util.List;

/** Organisations asked for, as conditions on talks and on speakers. */
final class OrganisationTerms {

  private static final String CREDITS =
      """
       FROM talk_speaker c JOIN json_each(?) v
      WHERE c.organisation LIKE '%' || v.value || '%')""";

  private OrganisationTerms() {}

  static Condition ofTalks(List<String> values) {
    return Condition.of("talk.id IN (SELECT c.talk" + CREDITS, Json.array(values));
  }

  static Condition ofSpeakers(List<String> values) {
    return Condition.of("speaker.id IN (SELECT c.speaker" + CREDITS, Json.array(values));
  }
}
