package app.lanyard.extract.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words and phrases in lower case with what they mean, looked up in place: most words of a note are
 * asked for and not found, so no part of its text is copied to ask. The same as asking a map for
 * what {@link Vocabulary#fold} makes of the text's part.
 */
public final class PhraseMap<V> {

  /** These have a lower case of several characters, or one that depends on what is around them. */
  private static final String PECULIAR = "İΣ";

  private final Map<String, V> meanings;
  private final @Nullable String[] slots;
  private final int[] hashes;
  private final ArrayList<@Nullable V> values;
  private final int longest;
  private final PhraseEnds ends;

  private PhraseMap(Map<String, V> meanings) {
    this.meanings = Map.copyOf(meanings);
    this.longest = meanings.keySet().stream().mapToInt(String::length).max().orElse(0);
    this.ends = PhraseEnds.of(meanings.keySet());
    this.slots = new @Nullable String[Integer.highestOneBit(Math.max(1, meanings.size())) * 4];
    this.hashes = new int[slots.length];
    this.values = new ArrayList<>(Collections.nCopies(slots.length, null));
    meanings.forEach(this::put);
  }

  /** Those that can't be told character by character are asked for in the map itself. */
  private void put(String phrase, V meaning) {
    int hash = hash(phrase, 0, phrase.length());
    if (hash == 0) {
      return;
    }
    int slot = slot(hash);
    while (hashes[slot] != 0) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = phrase;
    values.set(slot, meaning);
    hashes[slot] = hash;
  }

  public static <V> PhraseMap<V> of(Map<String, V> meanings) {
    return new PhraseMap<>(meanings);
  }

  /** Phrases that are only known or not. */
  public static PhraseMap<Boolean> of(Collection<String> phrases) {
    return new PhraseMap<>(
        phrases.stream().distinct().collect(Collectors.toMap(Function.identity(), _ -> true)));
  }

  /** Whether the part of a text is one of the phrases, but for white space around it. */
  public boolean contains(String text, int start, int end) {
    return find(text, start, end) != null;
  }

  public boolean contains(String text) {
    return contains(text, 0, text.length());
  }

  /** What the part of a text means, null if it is none of the phrases. */
  public @Nullable V get(String text, int start, int end) {
    return find(text, start, end);
  }

  private @Nullable V find(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    boolean possible = end - start <= longest && ends.mayBe(text, start, end);
    return possible ? findBare(text, start, end) : null;
  }

  private @Nullable V findBare(String text, int start, int end) {
    int hash = hash(text, start, end);
    if (hash == 0) {
      return meanings.get(Vocabulary.fold(text.substring(start, end)));
    }
    for (int slot = slot(hash); hashes[slot] != 0; slot = (slot + 1) & (hashes.length - 1)) {
      String phrase = hashes[slot] == hash ? slots[slot] : null;
      if (phrase != null && isSame(phrase, text, start, end)) {
        return values.get(slot);
      }
    }
    return null;
  }

  private static boolean isWhitespace(char c) {
    boolean ink = c > ' ' && c < 0x80;
    return !ink && Character.isWhitespace(c);
  }

  private int slot(int hash) {
    return (hash ^ (hash >>> 15)) & (slots.length - 1);
  }

  /** Never 0 but for a text whose lower case can't be told character by character. */
  private static int hash(String text, int start, int end) {
    int hash = 1;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && (Character.isSurrogate(c) || PECULIAR.indexOf(c) >= 0)) {
        return 0;
      }
      hash = 31 * hash + Letters.lower(c);
    }
    return hash == 0 ? 1 : hash;
  }

  private static boolean isSame(String phrase, String text, int start, int end) {
    if (phrase.length() != end - start) {
      return false;
    }
    for (int i = 0; i < phrase.length(); i++) {
      if (phrase.charAt(i) != Letters.lower(text.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }
}
