package app.lanyard.model;

import org.jspecify.annotations.Nullable;

/**
 * A person named with a talk, as one note names them.
 *
 * @param name the name; if the note gives a handle alone, the handle
 * @param organisation the affiliation stated beside the name, if any
 * @param handle the {@link FoundPerson#handle} of the person's page, if the note names that page
 *     instead of the person
 */
public record SpeakerCredit(
    String name, @Nullable String organisation, SpeakerRole role, @Nullable String handle) {

  public SpeakerCredit(String name, @Nullable String organisation, SpeakerRole role) {
    this(name, organisation, role, null);
  }

  public static SpeakerCredit of(String name) {
    return new SpeakerCredit(name, null, SpeakerRole.SPEAKER);
  }

  public static SpeakerCredit of(String name, String organisation) {
    return new SpeakerCredit(name, organisation, SpeakerRole.SPEAKER);
  }
}
