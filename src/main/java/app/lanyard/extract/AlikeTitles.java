package app.lanyard.extract;

import app.lanyard.extract.LinePart.Setting;
import app.lanyard.extract.text.Letters;
import java.util.regex.Pattern;

/** Tells whether the part of a line that stands where others have their titles is one. */
final class AlikeTitles {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 200;
  private static final int LONGEST_SURE = 280;
  private static final int SHORTEST_WORD = 5;

  private static final Pattern SENTENCES =
      Pattern.compile("\\p{Ll}{2}[.!?]\\s\\p{Lu}.*\\p{Ll}{2}[.!?]\\s\\p{Lu}.*\\.$");

  /** "I plan to submit again", "and many more" */
  private static final Pattern TOLD = Pattern.compile("(?:I|I['’]\\p{L}+|and|but|et|und|y)\\s");

  private static final Pattern PLACE =
      Pattern.compile(
          "\\s(?:in|at|en|à|em)\\s\\p{Lu}[\\p{L}.'’-]+(?:[,\\s]+\\p{Lu}[\\p{L}.'’-]+){0,2}");

  private final Readers readers;
  private final EventInTitle eventsInTitles;

  AlikeTitles(Readers readers) {
    this.readers = readers;
    this.eventsInTitles = new EventInTitle(readers.events());
  }

  /**
   * @param sure whether the lines could hardly be read otherwise: then a title may be long, or have
   *     a second sentence
   */
  boolean isTitle(LinePart part, boolean sure) {
    String text = part.text();
    return text.length() >= SHORTEST
        && !text.endsWith("。")
        && text.length() <= (sure ? LONGEST_SURE : LONGEST)
        && (AlikeScore.words(text) > 1 || isNamed(part))
        && Letters.hasLetter(text)
        && !text.contains("://")
        && !LineParts.GIVEN_AT.matcher(text).matches()
        && (sure || !SENTENCES.matcher(text).find())
        && !TOLD.matcher(text).lookingAt()
        && !readers.words().isNoTalk(text)
        && !namesOneWithRole(text)
        && readers.links().byLabel(text).isEmpty()
        && readers.fields().kindOf(text).isEmpty()
        && !eventsInTitles.isEditionAlone(text)
        && !isEventWithPlace(text);
  }

  /** A single word is a title if it is set off and begins as names do. */
  private static boolean isNamed(LinePart part) {
    return part.setting() == Setting.MARKED
        && part.text().length() >= SHORTEST_WORD
        && !Character.isLowerCase(part.text().codePointAt(0));
  }

  /** "Soil Days in Leeds" */
  private boolean isEventWithPlace(String text) {
    return readers
        .events()
        .leading(text, 0)
        .filter(match -> PLACE.matcher(text.substring(match.end())).matches())
        .isPresent();
  }

  /** "chair: Ada Miller" */
  private boolean namesOneWithRole(String text) {
    int colon = text.lastIndexOf(": ");
    return colon > 0
        && Character.isLowerCase(text.codePointAt(0))
        && !readers.speakers().readCertain(text.substring(colon + 2)).isEmpty();
  }
}
