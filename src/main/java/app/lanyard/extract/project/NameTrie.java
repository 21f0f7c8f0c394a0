package app.lanyard.extract.project;

import app.lanyard.extract.text.WordSketch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names of projects by their letters in lower case, so that a text is compared with all of them
 * at once. Immutable once built.
 */
final class NameTrie {

  private static final int NONE = 0;

  private final WordSketch firstWords;
  private final int[] roots = new int[128];
  private final List<@Nullable Spelling> spellings = new ArrayList<>();
  private char[] labels = new char[1024];
  private int[] children = new int[1024];
  private int[] siblings = new int[1024];

  /**
   * @throws IllegalArgumentException if a name does not begin with an ASCII letter or digit, or
   *     comes twice
   */
  NameTrie(Collection<Spelling> names) {
    add('\0');
    names.forEach(this::add);
    firstWords = WordSketch.of(names.stream().map(name -> firstWord(name.text())).toList());
  }

  /**
   * Whether a name may begin with a word: one that does stands in a text with the same first word,
   * for there and in the name the word ends at the same character.
   *
   * @param hash of the word's folded letters, as {@link WordSketch#hash}
   */
  boolean mayBegin(int hash) {
    return firstWords.mayHold(hash);
  }

  /** What stands at the first letter of a name; 0 if no name begins so. */
  int root(char first) {
    return first < 128 ? roots[Letters.fold(first)] : NONE;
  }

  /** What follows a letter; 0 if no name goes on so. */
  int next(int node, char folded) {
    int child = children[node];
    while (child != NONE && labels[child] != folded) {
      child = siblings[child];
    }
    return child;
  }

  /** The name that ends here. */
  @Nullable Spelling spelling(int node) {
    return spellings.get(node);
  }

  private static String firstWord(String name) {
    var word = new StringBuilder();
    for (int i = 0; i < name.length() && Letters.isWord(name.charAt(i)); i++) {
      word.append(Letters.fold(name.charAt(i)));
    }
    return word.toString();
  }

  private void add(Spelling name) {
    String text = name.text();
    char first = Letters.fold(text.charAt(0));
    if (first >= 128 || !Letters.isWord(first)) {
      throw new IllegalArgumentException("Not a name to look for: " + text);
    }
    if (roots[first] == NONE) {
      roots[first] = add(first);
    }
    int node = roots[first];
    for (int i = 1; i < text.length(); i++) {
      node = child(node, Letters.fold(text.charAt(i)));
    }
    if (spellings.get(node) != null) {
      throw new IllegalArgumentException("A name that comes twice: " + text);
    }
    spellings.set(node, name);
  }

  private int child(int node, char label) {
    int known = next(node, label);
    if (known != NONE) {
      return known;
    }
    int added = add(label);
    siblings[added] = children[node];
    children[node] = added;
    return added;
  }

  private int add(char label) {
    int node = spellings.size();
    if (node == labels.length) {
      labels = Arrays.copyOf(labels, node * 2);
      children = Arrays.copyOf(children, node * 2);
      siblings = Arrays.copyOf(siblings, node * 2);
    }
    labels[node] = label;
    spellings.add(null);
    return node;
  }
}
