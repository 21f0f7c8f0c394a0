package app.lanyard.extract;

import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.person.TitleCredits;
import app.lanyard.extract.text.Letters;
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
  private static final int IN_LENGTH = 4;

  private static final Pattern PLACED =
      Pattern.compile("^(.{2,60}?)\\s?[(（]\\p{Lu}[^()（）]{1,40},\\s?\\p{Lu}[^()（）]{1,30}[)）]$");

  private final Readers readers;

  EventOverTitle(Readers readers) {
    this.readers = readers;
  }

  Optional<String> over(RichText heading, DateParser dates) {
    String whole = TitleCredits.withoutTime(heading.text().replace('\n', ' ').strip());
    String text = withoutDate(whole, dates);
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
    return named ? Optional.of(bare(text)) : Optional.empty();
  }

  /** "SoilCon 2018 in Ludwigsburg": where it was is no part of its name. */
  private String bare(String text) {
    int in = text.lastIndexOf(" in ");
    boolean placed =
        in > 0
            && Character.isUpperCase(text.codePointAt(in + IN_LENGTH))
            && readers.events().isName(text.substring(0, in));
    return placed ? text.substring(0, in) : EventPlace.of(text).name();
  }

  /** "07.02.2018 Soil Days": the date is not the name's. */
  private static String withoutDate(String text, DateParser dates) {
    return Letters.isDigit(text, 0)
        ? dates
            .first(text)
            .filter(match -> match.start() == 0 && match.date().day() > 0)
            .map(match -> LineText.ends(text.substring(match.end())))
            .filter(rest -> !rest.isEmpty())
            .orElse(text)
        : text;
  }
}
