package app.lanyard.search.mark;

import app.lanyard.model.search.MarkedText;
import app.lanyard.model.search.MarkedText.Mark;
import app.lanyard.model.search.Operator;
import app.lanyard.model.search.Query;
import app.lanyard.model.search.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Marks in texts what a query looks for. Safe for use by many threads. */
public final class Marker {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final List<Sought> sought;

  private Marker(List<Sought> sought) {
    this.sought = sought.stream().filter(words -> !words.isEmpty()).toList();
  }

  /** One for the words and phrases of a query. */
  public static Marker ofTexts(Query query) {
    return new Marker(sought(query, false, true));
  }

  /** The same, for words that do not go on. */
  static Marker ofWholeWords(Query query) {
    return new Marker(sought(query, false, false));
  }

  /** One for those that a text must not hold. */
  public static Marker ofExcludedTexts(Query query) {
    return new Marker(sought(query, true, false));
  }

  /** One for the words and phrases, and for the names after these operators. */
  public static Marker of(Query query, Set<Operator> operators) {
    List<Sought> sought = new ArrayList<>(sought(query, false, true));
    for (Term term : query.terms()) {
      if (term instanceof Term.Named named
          && !named.excluded()
          && operators.contains(named.operator())) {
        named.values().forEach(value -> addWords(value, sought));
      }
    }
    return new Marker(sought);
  }

  private static void addWords(String value, List<Sought> sought) {
    SPACES.splitAsStream(value).forEach(word -> sought.add(Sought.of(word, true)));
  }

  /**
   * @param open whether words may go on
   */
  private static List<Sought> sought(Query query, boolean excluded, boolean open) {
    List<Sought> sought = new ArrayList<>();
    for (Term term : query.terms()) {
      if (term.excluded() == excluded) {
        switch (term) {
          case Term.Word word -> sought.add(Sought.of(word.text(), open));
          case Term.Phrase phrase -> sought.add(Sought.of(phrase.text(), open && phrase.open()));
          case Term.Named named -> {}
          case Term.Dated dated -> {}
        }
      }
    }
    return sought;
  }

  /** The text with all that is looked for marked in it. */
  public MarkedText mark(String text) {
    List<Words.Place> places = Words.of(text);
    List<Mark> marks = new ArrayList<>();
    int next = 0;
    while (next < places.size()) {
      int length = longestAt(text, places, next);
      if (length > 0) {
        marks.add(new Mark(places.get(next).start(), places.get(next + length - 1).end()));
      }
      next += Math.max(1, length);
    }
    return new MarkedText(text, marks);
  }

  /** Whether the text holds all that is looked for. */
  public boolean isWhollyIn(String text) {
    return countIn(text) == sought.size();
  }

  /** Whether the text holds any of what is looked for. */
  public boolean isPartlyIn(String text) {
    return countIn(text) > 0;
  }

  /** How many different things are looked for. */
  int size() {
    return sought.size();
  }

  /** How many of them the text holds. */
  int countIn(String text) {
    List<Words.Place> places = Words.of(text);
    return (int) sought.stream().filter(words -> isIn(text, places, words)).count();
  }

  private static boolean isIn(String text, List<Words.Place> places, Sought words) {
    for (int i = 0; i < places.size(); i++) {
      if (words.isAt(text, places, i)) {
        return true;
      }
    }
    return false;
  }

  private int longestAt(String text, List<Words.Place> places, int first) {
    int longest = 0;
    for (Sought words : sought) {
      if (words.words().size() > longest && words.isAt(text, places, first)) {
        longest = words.words().size();
      }
    }
    return longest;
  }
}
