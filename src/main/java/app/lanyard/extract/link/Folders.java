package app.lanyard.extract.link;

import java.util.Arrays;
import java.util.List;

/** Folders such as "/talks/", looked for in addresses by their first letter. */
final class Folders {

  private static final int LETTERS = 26;
  private static final String[] NONE = {};

  private final String[][] byLetter = new String[LETTERS][];
  private final int shortest;

  /**
   * @param names in lower case, with a slash before and behind each
   */
  Folders(List<String> names) {
    Arrays.fill(byLetter, NONE);
    for (String name : names) {
      int letter = name.charAt(1) - 'a';
      String[] known = byLetter[letter];
      byLetter[letter] = Arrays.copyOf(known, known.length + 1);
      byLetter[letter][known.length] = name;
    }
    shortest = names.stream().mapToInt(String::length).min().orElse(1);
  }

  /** Whether one of them is a part of the path, spelled so. */
  boolean areIn(String url) {
    int last = url.length() - shortest;
    for (int at = url.indexOf('/'); at >= 0 && at <= last; at = url.indexOf('/', at + 1)) {
      int letter = url.charAt(at + 1) - 'a';
      if (letter >= 0 && letter < LETTERS && beginsAt(url, at, byLetter[letter])) {
        return true;
      }
    }
    return false;
  }

  private static boolean beginsAt(String url, int at, String[] names) {
    for (String name : names) {
      if (url.startsWith(name, at)) {
        return true;
      }
    }
    return false;
  }
}
