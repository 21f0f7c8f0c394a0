package app.lanyard.extract;

import app.lanyard.extract.person.TitleCredits;
import app.lanyard.extract.text.RichText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads headings over labelled titles: "## Soil Days (Leeds, UK)" over "Talk: …" is the event that
 * the talk was given at, "## Session 3" is not.
 */
final class EventOverTitle {

  private static final int LONGEST = 80;

  private static final Pattern PLACED =
      Pattern.compile("^(.{2,60}?)\\s?[(（]\\p{Lu}[^()（）]{1,40},\\s?\\p{Lu}[^()（）]{1,30}[)）]$");

  private final Readers readers;

  EventOverTitle(Readers readers) {
    this.readers = readers;
  }

  Optional<String> over(RichText heading) {
    String text = TitleCredits.withoutTime(heading.text().replace('\n', ' ').strip());
    boolean other =
        text.length() > LONGEST
            || readers.words().isNoTalk(text)
            || readers.kinds().inTitle(text).isPresent();
    if (other) {
      return Optional.empty();
    }
    Matcher placed = PLACED.matcher(text);
    if (placed.matches()) {
      return Optional.of(placed.group(1).strip());
    }
    boolean named = heading.wholeLink().isPresent() || readers.events().first(text).isPresent();
    return named ? Optional.of(text) : Optional.empty();
  }
}
