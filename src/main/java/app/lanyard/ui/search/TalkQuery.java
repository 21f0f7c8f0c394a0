package app.lanyard.ui.search;

import app.lanyard.model.Facet;
import app.lanyard.model.FacetChoice;
import app.lanyard.model.TalkFilter;
import app.lanyard.model.search.DayRange;
import app.lanyard.model.search.Operator;
import app.lanyard.model.search.Query;
import app.lanyard.model.search.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A query as a filter of the timeline. Values that have names of their own there, such as a kind,
 * become choices; names become words, which a talk's title, event, speakers or abstract must hold.
 * What a filter can't say, such as what to leave out, is dropped.
 */
final class TalkQuery {

  private final List<String> words = new ArrayList<>();
  private final List<FacetChoice> choices = new ArrayList<>();
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;

  private TalkQuery() {}

  static TalkFilter filter(Query query) {
    var made = new TalkQuery();
    query.terms().stream().filter(term -> !term.excluded()).forEach(made::add);
    return new TalkFilter(made.from, made.to, String.join(" ", made.words), made.choices);
  }

  private void add(Term term) {
    switch (term) {
      case Term.Word word -> words.add(word.text());
      case Term.Phrase phrase -> words.add(phrase.text());
      case Term.Named named -> add(named);
      case Term.Dated dated -> narrow(dated.ranges());
    }
  }

  private void add(Term.Named named) {
    Optional<Facet> facet = facet(named.operator());
    if (facet.isPresent()) {
      named.values().stream()
          .map(value -> new FacetChoice(facet.get(), value, value))
          .forEach(choices::add);
    } else if (named.values().size() == 1 && isNamed(named.operator())) {
      words.addAll(named.values());
    }
  }

  private static Optional<Facet> facet(Operator operator) {
    return switch (operator) {
      case KIND -> Optional.of(Facet.KIND);
      case LANG -> Optional.of(Facet.LANGUAGE);
      case HAS -> Optional.of(Facet.HAS);
      case IS -> Optional.of(Facet.IS);
      default -> Optional.empty();
    };
  }

  private static boolean isNamed(Operator operator) {
    return switch (operator) {
      case SPEAKER, PROJECT, EVENT, SERIES -> true;
      default -> false;
    };
  }

  /** A filter has one range: of several choices it takes from the first to the last. */
  private void narrow(List<DayRange> ranges) {
    if (ranges.stream().allMatch(range -> range.from() != null)) {
      LocalDate first =
          days(ranges.stream().map(DayRange::from)).min(LocalDate::compareTo).orElse(null);
      from = later(from, first);
    }
    if (ranges.stream().allMatch(range -> range.to() != null)) {
      LocalDate last =
          days(ranges.stream().map(DayRange::to)).max(LocalDate::compareTo).orElse(null);
      to = earlier(to, last);
    }
  }

  private static Stream<LocalDate> days(Stream<@Nullable LocalDate> days) {
    return days.filter(Objects::nonNull).map(Objects::requireNonNull);
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || (other != null && other.isAfter(one)) ? other : one;
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || (other != null && other.isBefore(one)) ? other : one;
  }
}
