package app.lanyard.extract.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names of projects by their letters in lower case, so that a text is compared with all of them
 * at once. Immutable once built.
 */
final class NameTrie {

  private static final int NONE = 0;

  private static final int SMALL = 64;

  private final NameStarts starts;
  private final int[] roots = new int[128];
  private final List<@Nullable Spelling> spellings = new ArrayList<>();
  private char[] labels = new char[SMALL];
  private int[] children = new int[SMALL];
  private int[] siblings = new int[SMALL];

  /**
   * @throws IllegalArgumentException if a name does not begin with an ASCII letter or digit, or
   *     comes twice
   */
  NameTrie(Collection<Spelling> names) {
    add('\0');
    names.forEach(this::add);
    var nodes = new HashMap<String, Integer>();
    names.forEach(name -> nodes.computeIfAbsent(firstWord(name.text()), this::nodeOf));
    starts = new NameStarts(nodes);
  }

  /**
   * What stands at the last letter of the first word of names; 0 if no name begins with the word. A
   * name stands only in a text with the same first word, for there and in the name the word ends at
   * the same character.
   *
   * @param hash of the word's folded letters, as {@link app.lanyard.extract.text.WordSketch#hash}
   */
  int behindFirstWord(String text, int start, int end, int hash) {
    return starts.node(text, start, end, hash);
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

  private int nodeOf(String word) {
    int node = roots[word.charAt(0)];
    for (int i = 1; i < word.length(); i++) {
      node = next(node, word.charAt(i));
    }
    return node;
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
