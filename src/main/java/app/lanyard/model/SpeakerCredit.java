package app.lanyard.model;

import org.jspecify.annotations.Nullable;

/**
 * A person named with a talk, as one note names them.
 *
 * @param organisation the affiliation stated beside the name, if any
 */
public record SpeakerCredit(String name, @Nullable String organisation, SpeakerRole role) {

  public static SpeakerCredit of(String name) {
    return new SpeakerCredit(name, null, SpeakerRole.SPEAKER);
  }

  public static SpeakerCredit of(String name, String organisation) {
    return new SpeakerCredit(name, organisation, SpeakerRole.SPEAKER);
  }
}
