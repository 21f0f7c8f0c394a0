package app.lanyard.extract;

import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.Separator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The event that a line tells of, and the place beside it. The first event told is the one. */
final class LineOccasion {

  static final Separator COMMA = new Separator(Pattern.compile("\\s?[,，、]\\s?"), ",，、", ",，、");

  private static final char LAST_OF_SCRIPTS = '\u2070';
  private static final int LONGEST_ARTICLE = 4;
  private static final int LONGEST_ADDITION = 25;

  private static final Pattern IN_PLACE = Pattern.compile("\\s(?:in|at|en|à|em)\\s.*$|\\.\\s.*$");
  private static final Pattern PLACE =
      Pattern.compile("\\p{Lu}[\\p{L}.'’-]{1,30}(?:\\s\\p{Lu}?[\\p{L}.'’-]{0,30}){0,3}");

  private final EventNameFinder events;
  private Optional<String> event = Optional.empty();
  private Optional<String> place = Optional.empty();

  LineOccasion(EventNameFinder events) {
    this.events = events;
  }

  Optional<String> event() {
    return event;
  }

  Optional<String> place() {
    return place;
  }

  boolean isKnown() {
    return event.isPresent();
  }

  /** Takes an event that is named elsewhere, unless there is one. */
  void orEvent(Optional<String> named) {
    event = event.or(() -> named);
  }

  /** Whether a text is the name of an event, but for an article and some words behind it. */
  boolean isEvent(String text) {
    return events
        .first(text)
        .filter(match -> match.start() <= LONGEST_ARTICLE)
        .filter(match -> text.length() - match.name().length() <= LONGEST_ADDITION)
        .isPresent();
  }

  /**
   * Reads "at GardenCon 2021, Leeds".
   *
   * @return what stands before the name between commas, an empty text if nothing does; nothing if
   *     there is no name, or an event is known already
   */
  Optional<String> read(String text) {
    if (isKnown()) {
      return Optional.empty();
    }
    List<String> pieces = TalkLineParts.split(text, COMMA);
    for (int i = 0; i < pieces.size(); i++) {
      String name = LineText.withoutAt(pieces.get(i));
      if (isEvent(name)) {
        keep(name, pieces.subList(i + 1, pieces.size()));
        return Optional.of(String.join(", ", pieces.subList(0, i)));
      }
    }
    return Optional.empty();
  }

  /** Beside a date among talks, a name that says nothing of its kind is that of the event. */
  boolean readUnknown(String text) {
    List<String> pieces = TalkLineParts.split(LineText.withoutAt(text), COMMA);
    boolean like = !isKnown() && !pieces.isEmpty() && LineText.isNameLike(pieces.getFirst());
    if (like) {
      keep(pieces.getFirst(), pieces.subList(1, pieces.size()));
    }
    return like;
  }

  private void keep(String name, List<String> behind) {
    Matcher brackets = LineText.BRACKETS.matcher(name);
    Optional<String> inside = brackets.find() ? Optional.of(brackets.group(1)) : Optional.empty();
    String bare = LineText.BRACKETS.matcher(name).replaceAll(" ");
    event = Optional.of(LineText.ends(withoutSigns(IN_PLACE.matcher(bare).replaceFirst(""))));
    place =
        place.or(
            () ->
                Stream.concat(inside.stream(), behind.stream())
                    .filter(piece -> PLACE.matcher(piece).matches())
                    .findFirst());
  }

  /** Without the emoji that a name may be led by. */
  private static String withoutSigns(String name) {
    int start = 0;
    while (start < name.length() && name.charAt(start) > LAST_OF_SCRIPTS && isSign(name, start)) {
      start += Character.charCount(name.codePointAt(start));
    }
    return name.substring(start);
  }

  private static boolean isSign(String name, int at) {
    return Letters.isDecoration(name, at, at + Character.charCount(name.codePointAt(at)));
  }
}
