package app.lanyard.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What parts a text. Its pattern is tried only where it can begin: in most texts that is nowhere.
 *
 * @param pattern matches no empty text and looks at nothing before itself
 * @param first the characters that a match may begin with; white space among them needs none of
 *     {@code behindSpace} behind it
 * @param behindSpace those that may stand behind white space that a match begins with, other white
 *     space left out
 */
public record Separator(Pattern pattern, String first, String behindSpace) {

  /** Start and end of each match, in order, as {@link Matcher#find()} finds them. */
  public List<int[]> places(String text) {
    int at = nextBeginning(text, 0);
    if (at == text.length()) {
      return List.of();
    }
    var places = new ArrayList<int[]>();
    Matcher matcher = pattern.matcher(text);
    while (at < text.length()) {
      boolean matches = matcher.region(at, text.length()).lookingAt();
      if (matches) {
        places.add(new int[] {at, matcher.end()});
      }
      at = nextBeginning(text, matches ? matcher.end() : at + 1);
    }
    return places;
  }

  private int nextBeginning(String text, int from) {
    int at = from;
    while (at < text.length() && !mayBegin(text, at)) {
      at++;
    }
    return at;
  }

  private boolean mayBegin(String text, int at) {
    char c = text.charAt(at);
    if (!Letters.isSpace(c)) {
      return !isPlain(c) && first.indexOf(c) >= 0;
    }
    if (first.indexOf(c) >= 0) {
      return true;
    }
    if (at + 1 == text.length()) {
      return false;
    }
    char next = text.charAt(at + 1);
    return Letters.isSpace(next) || behindSpace.indexOf(next) >= 0;
  }

  /** No separator begins with these without white space before them. */
  private static boolean isPlain(char c) {
    return c < 0x80 && Letters.isLetterOrNumber(c);
  }
}
