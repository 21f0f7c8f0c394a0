package app.lanyard.store;

import app.lanyard.model.Facet;
import java.util.List;

/** Organisations asked for, as conditions on talks and on speakers. */
final class OrganisationTerms {

  private OrganisationTerms() {}

  static Condition ofTalks(List<String> names) {
    return FacetNames.in(
        "talk.id",
        "SELECT f.talk FROM facet_value v JOIN talk_facet f ON f.value = v.id",
        Facet.ORGANISATION,
        names);
  }

  static Condition ofSpeakers(List<String> names) {
    return FacetNames.in(
        "speaker.id",
        "SELECT c.speaker FROM facet_value v JOIN talk_speaker c ON c.organisation_key = v.key",
        Facet.ORGANISATION,
        names);
  }
}
