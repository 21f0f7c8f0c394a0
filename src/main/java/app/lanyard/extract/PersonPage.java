package app.lanyard.extract;

import app.lanyard.extract.person.SpeakerReader;
import app.lanyard.extract.text.Block;
import app.lanyard.model.SpeakerCredit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The speaker of a note that is the page of one person: their name is its title, and the talks
 * below name nobody else.
 */
final class PersonPage {

  private static final Pattern FOLDER =
      Pattern.compile(
          "(?:^|/)_?(?:speakers?|presenters?|people|persons?)/", Pattern.CASE_INSENSITIVE);

  /** "Talks by Ada Miller", "2018 talks and workshops of Ada Miller - @ada" */
  private static final Pattern TALKS_BY =
      Pattern.compile(
          "(?:\\d{4}\\s)?(?:[\\p{L}]+\\s){0,2}?(?i:talks|presentations|slides|slide decks|lectures|workshops|sessions)"
              + "(?:\\s(?:and|&)\\s[\\p{L}]+)?\\s(?:by|of|from|von|de|par|por)\\s(?<name>\\p{Lu}[^-–—|(@,\\[]{3,50})");

  private final SpeakerReader speakers;

  PersonPage(SpeakerReader speakers) {
    this.speakers = speakers;
  }

  Optional<SpeakerCredit> owner(NoteContext note, List<TalkDraft> talks) {
    boolean others = talks.stream().anyMatch(talk -> !talk.speakers().isEmpty());
    List<SpeakerCredit> named = talks.isEmpty() || others ? List.of() : named(note);
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  private List<SpeakerCredit> named(NoteContext note) {
    String title =
        note.blocks().stream()
            .filter(Block.Heading.class::isInstance)
            .map(Block.Heading.class::cast)
            .filter(heading -> heading.level() == 1)
            .map(heading -> heading.text().text())
            .findFirst()
            .orElse(note.facts().title());
    Matcher by = TALKS_BY.matcher(title);
    if (by.lookingAt()) {
      String name = by.group("name").strip();
      return speakers.startsWithGivenName(name) ? speakers.readCertain(name) : List.of();
    }
    boolean person = FOLDER.matcher(note.path()).find() || speakers.startsWithGivenName(title);
    return person ? speakers.readCertain(title) : List.of();
  }
}
