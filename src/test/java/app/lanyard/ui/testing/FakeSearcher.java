package app.lanyard.ui.testing;

import app.lanyard.library.Searcher;
import app.lanyard.model.DateSpan;
import app.lanyard.model.search.Completion;
import app.lanyard.model.search.Completions;
import app.lanyard.model.search.MarkedText;
import app.lanyard.model.search.NotePlace;
import app.lanyard.model.search.Operator;
import app.lanyard.model.search.Query;
import app.lanyard.model.search.SearchGroup;
import app.lanyard.model.search.SearchHit;
import app.lanyard.model.search.SearchKind;
import app.lanyard.model.search.SearchResults;
import app.lanyard.model.search.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the hits it was given that hold all words of a query, and completes operators. */
public final class FakeSearcher implements Searcher {

  public final List<SearchHit> hits = new CopyOnWriteArrayList<>();
  public final List<Query> searched = new CopyOnWriteArrayList<>();
  public volatile @Nullable RuntimeException failure;

  /** One or two of each kind that hold "river". */
  public static FakeSearcher sample() {
    var searcher = new FakeSearcher();
    var place = new NotePlace(3, "2025/river.md", 7);
    searcher.hits.addAll(
        List.of(
            hit(SearchKind.TALK, "talk-1", "Mapping a river", "Ada Quill", place),
            hit(SearchKind.TALK, "talk-2", "River and delta", "A. Quill", place),
            hit(SearchKind.SPEAKER, "speaker-1", "Ada River Quill", "Example Works", null),
            hit(SearchKind.PROJECT, "kserve", "RiverServe", "river.example.org", null),
            hit(SearchKind.EVENT, "event-1", "River Days", "Ghent", null),
            hit(
                SearchKind.NOTE,
                "2025/river.md",
                "Three days at the river",
                "2025/river.md",
                place),
            hit(SearchKind.ANNOTATION, "01A", "the river is the map", "2025/river.md", place)));
    return searcher;
  }

  /** A hit in whose title "river" is marked. */
  public static SearchHit hit(
      SearchKind kind, String key, String title, String detail, @Nullable NotePlace place) {
    return new SearchHit(
        kind,
        1,
        key,
        marked(title),
        new MarkedText(detail, List.of()),
        kind == SearchKind.NOTE
            ? marked("What a river teaches about maps, and what maps teach about rivers")
            : MarkedText.EMPTY,
        kind == SearchKind.TALK ? DateSpan.day(LocalDate.of(2025, 11, 11)) : null,
        place);
  }

  @Override
  public SearchResults search(Query query, int perGroup) {
    if (failure != null) {
      throw failure;
    }
    searched.add(query);
    return new SearchResults(
        Stream.of(SearchKind.values())
            .filter(query.kinds()::contains)
            .map(kind -> group(kind, query, perGroup))
            .filter(group -> group.total() > 0)
            .toList());
  }

  @Override
  public Completions complete(String text, int caret, int most) {
    int start = text.lastIndexOf(' ', Math.max(0, caret - 1)) + 1;
    String begun = text.substring(Math.min(start, caret), caret);
    List<Completion> found =
        begun.isEmpty()
            ? List.of()
            : Arrays.stream(Operator.values())
                .filter(operator -> operator.wireName().startsWith(begun))
                .map(operator -> operator.wireName() + ":")
                .map(name -> new Completion(operatorOf(name), name, name, false, 0))
                .limit(most)
                .toList();
    return new Completions(start, caret, found);
  }

  private static Operator operatorOf(String name) {
    return Operator.ofWireName(name.substring(0, name.length() - 1)).orElseThrow();
  }

  private SearchGroup group(SearchKind kind, Query query, int most) {
    List<SearchHit> found =
        hits.stream().filter(hit -> hit.kind() == kind).filter(hit -> holds(hit, query)).toList();
    return new SearchGroup(kind, found.size(), found.stream().limit(most).toList());
  }

  private static boolean holds(SearchHit hit, Query query) {
    String text = hit.title().text().toLowerCase(Locale.ROOT);
    return !query.isEmpty()
        && query.terms().stream()
            .allMatch(
                term ->
                    !(term instanceof Term.Word word)
                        || text.contains(word.text().toLowerCase(Locale.ROOT)));
  }

  private static MarkedText marked(String text) {
    var marks = new ArrayList<MarkedText.Mark>();
    int at = text.toLowerCase(Locale.ROOT).indexOf("river");
    if (at >= 0) {
      marks.add(new MarkedText.Mark(at, at + 5));
    }
    return new MarkedText(text, marks);
  }
}
