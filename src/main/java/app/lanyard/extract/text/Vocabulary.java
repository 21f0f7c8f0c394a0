package app.lanyard.extract.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The word lists in {@code resources/app/lanyard/extract}: UTF-8, one word or phrase a line or
 * {@code key = words, words}, with {@code #} for comments. All words are folded to lower case.
 */
public final class Vocabulary {

  private static final String FOLDER = "/app/lanyard/extract/";

  private Vocabulary() {}

  /** The words of a {@code .txt} list. */
  public static Set<String> words(String name) {
    var words = new HashSet<String>();
    for (String line : lines(name + ".txt")) {
      words.add(fold(line));
    }
    return Collections.unmodifiableSet(words);
  }

  /** The lists of a {@code .properties} file, in its order; a key may come again. */
  public static Map<String, List<String>> lists(String name) {
    var lists = new LinkedHashMap<String, List<String>>();
    for (String line : lines(name + ".properties")) {
      int equals = line.indexOf('=');
      if (equals < 0) {
        throw new IllegalStateException("Not a list of words in " + name + ": " + line);
      }
      List<String> words =
          lists.computeIfAbsent(line.substring(0, equals).strip(), key -> new ArrayList<>());
      for (String word : line.substring(equals + 1).split(",", -1)) {
        words.add(fold(word));
      }
    }
    return Collections.unmodifiableMap(lists);
  }

  /** Lower case, without white space at the ends. */
  public static String fold(String word) {
    return word.strip().toLowerCase(Locale.ROOT);
  }

  private static List<String> lines(String file) {
    try (InputStream stream = Vocabulary.class.getResourceAsStream(FOLDER + file)) {
      if (stream == null) {
        throw new IllegalStateException("The list of words is missing: " + FOLDER + file);
      }
      var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The list of words can't be read: " + FOLDER + file, e);
    }
  }
}
