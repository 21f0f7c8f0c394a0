package app.lanyard.library.join;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The series that an event is an edition of. */
public final class EventSeries {

  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
  private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\(\\s*\\)|\\[\\s*\\]");
  private static final Pattern AT_ENDS = Pattern.compile("^[\\s\\-–—,:;|/·]+|[\\s\\-–—,:;|/·]+$");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Map<String, String> LONG_FORMS =
      Map.of("EU", "Europe", "NA", "North America");

  private EventSeries() {}

  /** The name of the series, if it is another than that of the event. */
  public static Optional<String> of(String name) {
    return Optional.of(nameOf(name))
        .filter(series -> !series.isEmpty() && !series.equals(name.strip()));
  }

  /**
   * An event's name without the year of its edition, and with the own name of a known series for
   * any other that it goes by. Empty if the name is but a year.
   */
  static String nameOf(String name) {
    List<Piece> pieces = pieces(name);
    List<String> texts = new ArrayList<>();
    int at = 0;
    while (at < pieces.size()) {
      int end = Math.max(at + 1, endOfKnown(pieces, at));
      String text = text(pieces, at, end);
      if (texts.isEmpty() || !texts.getLast().equals(text)) {
        texts.add(text);
      }
      at = end;
    }
    return AT_ENDS.matcher(String.join(" ", texts)).replaceAll("");
  }

  /** Where the longest name of a known series ends that begins here; here if there is none. */
  private static int endOfKnown(List<Piece> pieces, int at) {
    int end = Math.min(pieces.size(), at + 2 * EventKeys.SERIES.longest());
    while (end > at && known(pieces, at, end).isEmpty()) {
      end--;
    }
    return end;
  }

  private static String text(List<Piece> pieces, int at, int end) {
    String text = pieces.get(at).text();
    return known(pieces, at, end).orElseGet(() -> LONG_FORMS.getOrDefault(text, text));
  }

  private static Optional<String> known(List<Piece> pieces, int at, int end) {
    if (pieces.get(at).words().isEmpty() || pieces.get(end - 1).words().isEmpty()) {
      return Optional.empty();
    }
    return EventKeys.SERIES.spelled(
        pieces.subList(at, end).stream().flatMap(piece -> piece.words().stream()).toList());
  }

  private static List<Piece> pieces(String name) {
    String bare = EMPTY_BRACKETS.matcher(YEAR.matcher(name).replaceAll(" ")).replaceAll(" ");
    return SPACES
        .splitAsStream(bare.strip())
        .filter(text -> !text.isEmpty())
        .map(text -> new Piece(text, telling(text)))
        .toList();
  }

  private static List<String> telling(String text) {
    return Fold.words(text).stream()
        .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
        .filter(word -> !EventKeys.FILLERS.contains(word))
        .toList();
  }

  /**
   * A part of a name between spaces.
   *
   * @param words those that tell events apart, folded
   */
  private record Piece(String text, List<String> words) {}
}
