package app.lanyard.extract;

import app.lanyard.extract.person.SpeakerReader;
import app.lanyard.model.SpeakerCredit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads whose a talk is in titles that say nothing else: "Ada Miller's keynote". */
final class OwnedTitle {

  private static final Pattern OWNED =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}.-]+(?:\\s\\p{Lu}[\\p{L}.-]*){1,2})['’]s?\\s(?:(?i:opening|closing|own)\\s)?"
              + "(?i:keynote|talk|session|workshop|tutorial|presentation|demo|lecture)");

  private final SpeakerReader speakers;

  OwnedTitle(SpeakerReader speakers) {
    this.speakers = speakers;
  }

  List<SpeakerCredit> speakers(String title) {
    if (title.indexOf('\'') < 0 && title.indexOf('’') < 0) {
      return List.of();
    }
    Matcher owned = OWNED.matcher(title);
    return owned.matches() && speakers.startsWithGivenName(title)
        ? speakers.readCertain(owned.group(1))
        : List.of();
  }
}
