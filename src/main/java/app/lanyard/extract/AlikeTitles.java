package app.lanyard.extract;

import app.lanyard.extract.LinePart.Setting;
import app.lanyard.extract.text.Letters;
import java.util.regex.Pattern;

/** Tells whether the part of a line that stands where others have their titles is one. */
final class AlikeTitles {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 200;

  private static final Pattern SENTENCES =
      Pattern.compile("\\p{Ll}{2}[.!?]\\s\\p{Lu}.*\\p{Ll}{2}[.!?]\\s\\p{Lu}.*\\.$");

  private final Readers readers;
  private final EventInTitle eventsInTitles;

  AlikeTitles(Readers readers) {
    this.readers = readers;
    this.eventsInTitles = new EventInTitle(readers.events());
  }

  boolean isTitle(LinePart part) {
    String text = part.text();
    return text.length() >= SHORTEST
        && text.length() <= LONGEST
        && (AlikeScore.words(text) > 1 || isNamed(part))
        && Letters.hasLetter(text)
        && !text.contains("://")
        && !LineParts.GIVEN_AT.matcher(text).matches()
        && !SENTENCES.matcher(text).find()
        && !readers.words().isNoTalk(text)
        && !namesOneWithRole(text)
        && readers.links().byLabel(text).isEmpty()
        && readers.fields().kindOf(text).isEmpty()
        && !eventsInTitles.isEditionAlone(text);
  }

  /** A single word is a title if it is set off and begins as names do. */
  private static boolean isNamed(LinePart part) {
    return part.setting() == Setting.MARKED && !Character.isLowerCase(part.text().codePointAt(0));
  }

  /** "chair: Ada Miller" */
  private boolean namesOneWithRole(String text) {
    int colon = text.lastIndexOf(": ");
    return colon > 0
        && Character.isLowerCase(text.codePointAt(0))
        && !readers.speakers().readCertain(text.substring(colon + 2)).isEmpty();
  }
}
