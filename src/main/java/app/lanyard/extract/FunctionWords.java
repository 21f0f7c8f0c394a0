package app.lanyard.extract;

import app.lanyard.extract.text.PhraseMap;
import app.lanyard.extract.text.WordSketch;
import java.util.List;
import java.util.Map;

/** The words that are frequent in some languages, each with the numbers of those languages. */
final class FunctionWords {

  private final PhraseMap<List<Integer>> languages;
  private final WordSketch sketch;

  /**
   * @param languages by words in lower case, whose characters have one character as their lower
   *     case
   */
  FunctionWords(Map<String, List<Integer>> languages) {
    this.languages = PhraseMap.of(languages);
    this.sketch = WordSketch.of(languages.keySet());
  }

  /**
   * The languages that the word at these positions is frequent in.
   *
   * @param hash of its letters in lower case, as {@link WordSketch#hash}
   */
  List<Integer> languages(String text, int start, int end, int hash) {
    List<Integer> found = sketch.mayHold(hash) ? languages.get(text, start, end) : null;
    return found == null ? List.of() : found;
  }
}
