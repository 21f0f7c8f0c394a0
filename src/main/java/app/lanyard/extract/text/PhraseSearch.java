package app.lanyard.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Lists of phrases that are looked for inside of short texts. Only those are asked about of which
 * the text has all characters.
 *
 * @param <K> what a list stands for
 */
public final class PhraseSearch<K> {

  private final List<Entry<K>> entries = new ArrayList<>();

  private record Entry<K>(K key, String phrase, LetterSet letters) {}

  /**
   * @param lists by names; their order is that of the search
   * @param keys what a name stands for
   */
  public PhraseSearch(Map<String, List<String>> lists, Function<String, K> keys) {
    lists.forEach(
        (name, phrases) -> {
          K key = keys.apply(name);
          phrases.forEach(phrase -> entries.add(new Entry<>(key, phrase, LetterSet.of(phrase))));
        });
  }

  /**
   * What the first list stands for that has a phrase in the text.
   *
   * @param text in lower case
   * @param holds whether a text holds a phrase; that it has its characters is settled
   */
  public Optional<K> first(String text, BiPredicate<String, String> holds) {
    LetterSet letters = LetterSet.of(text);
    for (Entry<K> entry : entries) {
      if (letters.mayHold(entry.letters()) && holds.test(text, entry.phrase())) {
        return Optional.of(entry.key());
      }
    }
    return Optional.empty();
  }
}
