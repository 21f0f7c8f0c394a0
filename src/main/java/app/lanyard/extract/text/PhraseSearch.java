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

  /** The characters of each phrase, close together: they are asked about for every text. */
  private final long[] letters;

  private record Entry<K>(K key, String phrase) {}

  /**
   * @param lists by names; their order is that of the search
   * @param keys what a name stands for
   */
  public PhraseSearch(Map<String, List<String>> lists, Function<String, K> keys) {
    lists.forEach(
        (name, phrases) -> {
          K key = keys.apply(name);
          phrases.forEach(phrase -> entries.add(new Entry<>(key, phrase)));
        });
    letters = entries.stream().mapToLong(entry -> LetterSet.of(entry.phrase()).bits()).toArray();
  }

  /**
   * What the first list stands for that has a phrase in the text.
   *
   * @param text in lower case
   * @param holds whether a text holds a phrase; that it has its characters is settled
   */
  public Optional<K> first(String text, BiPredicate<String, String> holds) {
    long lacking = ~LetterSet.of(text).bits();
    for (int i = 0; i < letters.length; i++) {
      if ((letters[i] & lacking) == 0) {
        Entry<K> entry = entries.get(i);
        if (holds.test(text, entry.phrase())) {
          return Optional.of(entry.key());
        }
      }
    }
    return Optional.empty();
  }
}
