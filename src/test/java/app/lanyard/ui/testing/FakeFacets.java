package app.lanyard.ui.testing;

import app.lanyard.library.Facets;
import app.lanyard.model.EntityFilter;
import app.lanyard.model.Facet;
import app.lanyard.model.FacetChoice;
import app.lanyard.model.FacetCount;
import app.lanyard.model.ListFilter;
import app.lanyard.model.NoteFilter;
import app.lanyard.model.TalkFilter;
import app.lanyard.model.TalkRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts in memory: talks by event, year, kind and speaker, other rows by all facets. */
public final class FakeFacets implements Facets {

  public final AtomicInteger counted = new AtomicInteger();
  private final AtomicReference<@Nullable ListFilter> last = new AtomicReference<>();
  private final FakeTalks talks;
  private final FakeEntities entities;
  private final FakeNotes notes;

  public FakeFacets(FakeTalks talks, FakeEntities entities, FakeNotes notes) {
    this.talks = talks;
    this.entities = entities;
    this.notes = notes;
  }

  /** What was counted last. */
  public Optional<ListFilter> lastCounted() {
    return Optional.ofNullable(last.get());
  }

  /** One of talks alone. */
  public FakeFacets(FakeTalks talks) {
    this(talks, new FakeEntities(), new FakeNotes(List.of()));
  }

  @Override
  public Map<Facet, List<FacetCount>> counts(ListFilter filter, int most) {
    counted.incrementAndGet();
    last.set(filter);
    var counts = new EnumMap<Facet, List<FacetCount>>(Facet.class);
    for (Facet facet : filter.facets()) {
      counts.put(facet, values(filter, facet, "", most));
    }
    return counts;
  }

  private Stream<String> keys(ListFilter filter, Facet facet) {
    return switch (filter) {
      case TalkFilter of -> talks.matching(of).stream().flatMap(talk -> keys(facet, talk).stream());
      case EntityFilter of -> entities.matching(of).map(row -> SampleFacets.key(facet, row.id()));
      case NoteFilter of -> notes.matching(of).map(row -> SampleFacets.key(facet, row.id()));
    };
  }

  @Override
  public List<FacetCount> values(ListFilter filter, Facet facet, String typed, int most) {
    Map<String, Long> sizes =
        keys(filter.without(facet), facet)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return sizes.entrySet().stream()
        .filter(size -> size.getKey().toLowerCase(Locale.ROOT).contains(typed))
        .map(size -> new FacetCount(size.getKey(), size.getKey(), size.getValue().intValue()))
        .sorted(Comparator.comparing(FacetCount::count).reversed().thenComparing(FacetCount::key))
        .limit(most)
        .toList();
  }

  static boolean matches(TalkFilter filter, TalkRow talk) {
    Map<Facet, List<FacetChoice>> chosen =
        filter.choices().stream().collect(Collectors.groupingBy(FacetChoice::facet));
    return chosen.entrySet().stream()
        .allMatch(
            facet ->
                facet.getValue().stream()
                    .anyMatch(choice -> keys(facet.getKey(), talk).contains(choice.key())));
  }

  private static List<String> keys(Facet facet, TalkRow talk) {
    return switch (facet) {
      case EVENT -> Optional.ofNullable(talk.event()).map(event -> event.name()).stream().toList();
      case YEAR ->
          Optional.ofNullable(talk.date())
              .map(date -> Integer.toString(date.span().start().getYear()))
              .stream()
              .toList();
      case KIND -> List.of(talk.kind().wireName());
      case SPEAKER -> new ArrayList<>(talk.speakers());
      default -> List.of();
    };
  }
}
