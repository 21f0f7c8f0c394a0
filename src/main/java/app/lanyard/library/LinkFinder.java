package app.lanyard.library;

import app.lanyard.model.search.Query;
import app.lanyard.model.search.SearchGroup;
import app.lanyard.model.search.SearchHit;
import app.lanyard.model.search.SearchKind;
import app.lanyard.model.search.Term;
import app.lanyard.search.PlainLetters;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what a person may want to link to while they type its name. Blocks, and stops if its thread
 * is interrupted.
 */
public final class LinkFinder {

  private static final Set<SearchKind> LINKED =
      EnumSet.of(SearchKind.SPEAKER, SearchKind.PROJECT, SearchKind.TALK, SearchKind.EVENT);

  private final Searcher searcher;

  public LinkFinder(Searcher searcher) {
    this.searcher = searcher;
  }

  private record Ranked(SearchHit hit, int nearness, int place) {}

  /** Those whose names begin as typed first, of each kind the best before the second best. */
  public List<SearchHit> find(String typed, int most) {
    List<Term> words =
        Stream.of(typed.strip().split("\\s+"))
            .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
            .<Term>map(word -> new Term.Word(word, false))
            .toList();
    String begun = PlainLetters.of(typed.strip());
    return searcher.search(new Query(words, LINKED), most).groups().stream()
        .flatMap(group -> ranked(group, begun))
        .sorted(Comparator.comparingInt(Ranked::nearness).thenComparingInt(Ranked::place))
        .map(Ranked::hit)
        .limit(most)
        .toList();
  }

  private static Stream<Ranked> ranked(SearchGroup group, String begun) {
    return Stream.iterate(0, place -> place < group.hits().size(), place -> place + 1)
        .map(place -> ranked(group.hits().get(place), begun, place));
  }

  private static Ranked ranked(SearchHit hit, String begun, int place) {
    String name = PlainLetters.of(hit.title().text());
    int nearness = name.startsWith(begun) ? 0 : name.contains(" " + begun) ? 1 : 2;
    return new Ranked(hit, nearness, place);
  }
}
