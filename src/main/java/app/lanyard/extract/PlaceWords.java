package app.lanyard.extract;

import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.PhraseMap;
import app.lanyard.extract.text.Vocabulary;
import app.lanyard.extract.text.WholeWords;
import java.util.List;
import java.util.regex.Pattern;

/** The words by which headings and titles say what is listed below them. */
final class PlaceWords {

  private static final WholeWords TALKS =
      WholeWords.of(List.of("talks", "sessions", "keynotes", "speaking", "engagements"));

  private static final Pattern EVENTS =
      Pattern.compile(
          "\\b(?:event(?:s|os|i)?|upcoming|coming|next|future)\\b|veranstaltungen|événements",
          Pattern.CASE_INSENSITIVE);

  private static final WholeWords MEETINGS =
      WholeWords.of(
          List.of(
              "meetups",
              "meet-ups",
              "events",
              "meetings",
              "editions",
              "eventos",
              "eventi",
              "encuentros",
              "rencontres",
              "treffen",
              "veranstaltungen",
              "événements"));

  private static final Pattern NUMBERED =
      Pattern.compile(
          "\\P{L}{0,3}(?:meetup|event|evento)\\s(?:#|no\\.?\\s?|nº\\s?)?\\d{1,3}\\b",
          Pattern.CASE_INSENSITIVE);

  /** Words that say only when something is, or that it is to come. */
  private static final Pattern WHEN =
      Pattern.compile(
          "\\P{L}*(?:upcoming|coming(?:\\ssoon)?|coming\\sup|next|future)\\P{L}*",
          Pattern.CASE_INSENSITIVE);

  private static final PhraseMap<Boolean> FILES = PhraseMap.of(Vocabulary.words("talk-files"));

  /** "Panel 1. Tools for gardens": whatever else it says, it is a part of a programme. */
  private static final Pattern PART =
      Pattern.compile(
          "\\P{L}{0,4}(?:panel|session|track|sessione|sesión|séance|sektion)\\s(?:#?\\d|[IVX]+\\b)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NUMBERED_MEETING =
      Pattern.compile(
          "(?:meet-?up|meeting|encontro|treffen|rencontre|encuentro|reunião|reunión|edition|event|встреча|митап)\\s#?\\d{1,4}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern ONE_MEETING =
      Pattern.compile(
          "\\d{1,3}(?:[ºª°.]|st|nd|rd|th)?\\s(?:meet-?up|meeting|encontro|encuentro|incontro|rencontre|treffen|spotkanie|встреча)(?!\\p{L}).*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final TalkWords words;
  private final EventNameFinder events;
  private final PhraseMap<Boolean> otherPlaces = PhraseMap.of(Vocabulary.words("not-talk-places"));

  PlaceWords(Readers readers) {
    this.words = readers.words();
    this.events = readers.events();
  }

  /** What a heading says is listed below it. */
  enum Listed {
    TALKS,
    EVENTS,
    OTHER,
    UNSAID
  }

  Listed below(String heading) {
    if (isPart(heading)) {
      return Listed.TALKS;
    }
    if (isOtherPlace(heading) && !saysTalks(heading)) {
      if (isNumbered(heading)) {
        return Listed.TALKS;
      }
      return EVENTS.matcher(heading).find() ? Listed.EVENTS : Listed.OTHER;
    }
    return speaksOfTalks(heading) ? Listed.TALKS : Listed.UNSAID;
  }

  /** "Panel 1. Tools for gardens", "Session IV" */
  static boolean isPart(String heading) {
    return PART.matcher(heading).lookingAt();
  }

  /** "Meetup #3" is one evening with its talks, and no list of meetups. */
  private static boolean isNumbered(String heading) {
    return Letters.hasDigit(heading) && NUMBERED.matcher(heading).lookingAt();
  }

  /** Whether a heading says that meetings are listed below it, each with its talks. */
  static boolean listsMeetings(String heading) {
    return MEETINGS.areIn(heading);
  }

  /** "66th Meetup of the Soil Club", "Meetup #3": one of a row of meetings, which is no talk. */
  static boolean isOneMeeting(String heading) {
    return (Letters.isDigit(heading, 0) && ONE_MEETING.matcher(heading).matches())
        || (Letters.hasDigit(heading) && NUMBERED_MEETING.matcher(heading).matches());
  }

  /** Whether a heading says nothing but that what is listed below it is to come. */
  static boolean saysWhenAlone(String heading) {
    return WHEN.matcher(heading).matches();
  }

  /** Whether the last word of a file's name says that talks are listed in it: "my-talks". */
  static boolean isFileOfTalks(String name) {
    int start = name.length();
    while (start > 0 && Letters.isLetter(name.charAt(start - 1))) {
      start--;
    }
    return FILES.contains(name, start, name.length());
  }

  /** Whether a text has a word for several talks. */
  static boolean saysTalks(String text) {
    return TALKS.areIn(text);
  }

  /** Whether a text has a word for talks and what holds them, or names an event. */
  boolean speaksOfTalks(String text) {
    return words.speaksOfTalks(text) || events.first(text).isPresent();
  }

  /** Whether any word of a heading is one for a place of other things. */
  private boolean isOtherPlace(String heading) {
    int end;
    for (int start = 0; start < heading.length(); start = end + 1) {
      end = start;
      while (end < heading.length() && Letters.isLetter(heading.charAt(end))) {
        end++;
      }
      boolean named = end < heading.length() && Letters.isDigit(heading.charAt(end));
      if (!named && otherPlaces.contains(heading, start, end)) {
        return true;
      }
    }
    return false;
  }
}
