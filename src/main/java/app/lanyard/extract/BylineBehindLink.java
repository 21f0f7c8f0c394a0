package app.lanyard.extract;

import app.lanyard.extract.person.SpeakerReader;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads who gave a talk right behind the link to it, in the midst of a sentence: "[Title](…) by Ada
 * Miller which was …". The name may go on in the next line of the paragraph.
 */
final class BylineBehindLink {

  private static final int LOOKED_AT = 120;

  private static final Pattern NAME =
      Pattern.compile(
          "[\"”’']?,?\\s(?:by|von|par|por|do|da|di|de)\\s"
              + "(?<name>\\p{Lu}[\\p{L}.'’-]+(?:\\s(?:(?:van|von|de|der|den|la|del|di|da|dos|le)\\s){0,2}\\p{Lu}[\\p{L}.'’-]*){1,3})"
              + "(?![\\p{L}])");

  private final SpeakerReader speakers;

  BylineBehindLink(SpeakerReader speakers) {
    this.speakers = speakers;
  }

  TalkDraft apply(TalkDraft draft, RichText line, LinkRun link, String next) {
    if (!draft.speakers().isEmpty()) {
      return draft;
    }
    int end = Math.min(line.text().length(), link.end() + LOOKED_AT);
    String behind = line.text().substring(link.end(), end) + " " + next;
    Matcher name = NAME.matcher(behind);
    if (!name.lookingAt()) {
      return draft;
    }
    String told = name.group("name");
    String bare = told.endsWith(".") ? told.substring(0, told.length() - 1) : told;
    return speakers.startsWithGivenName(bare) ? draft.speakers(speakers.readCertain(bare)) : draft;
  }
}
