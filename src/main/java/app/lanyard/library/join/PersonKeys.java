package app.lanyard.library.join;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The key that all spellings of a person's name have in common: without case, diacritics,
 * punctuation and titles, and in scripts that write names without spaces without those.
 */
final class PersonKeys {

  private static final Pattern UNSPACED =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}ー ]+");
  private static final Pattern UNSPACED_TITLE =
      Pattern.compile("(?<=..)(?:さん|先生|老师|老師|博士|教授|女士|님)$");
  private static final Set<String> TITLES =
      Set.of(
          "dr",
          "prof",
          "professor",
          "mr",
          "mrs",
          "ms",
          "mx",
          "sir",
          "dame",
          "herr",
          "frau",
          "ing",
          "dipl");
  private static final Set<String> DEGREES = Set.of("phd", "msc", "mba", "esq");

  private PersonKeys() {}

  static String of(String name) {
    String folded = Fold.of(name);
    if (UNSPACED.matcher(folded).matches()) {
      return UNSPACED_TITLE.matcher(folded.replace(" ", "")).replaceFirst("");
    }
    return folded.indexOf(' ') < 0 ? folded : withoutTitles(folded);
  }

  /** A title goes as long as a name of two words, or of one that needs no second, is left. */
  private static String withoutTitles(String folded) {
    List<String> words = new ArrayList<>(List.of(folded.replace(" ph d", " phd").split(" ")));
    while (isEnoughWithoutOne(words, words.getLast()) && TITLES.contains(words.getFirst())) {
      words.removeFirst();
    }
    while (isEnoughWithoutOne(words, words.getFirst()) && DEGREES.contains(words.getLast())) {
      words.removeLast();
    }
    return String.join(" ", words);
  }

  private static boolean isEnoughWithoutOne(List<String> words, String other) {
    return words.size() > 2 || (words.size() == 2 && UNSPACED.matcher(other).matches());
  }
}
