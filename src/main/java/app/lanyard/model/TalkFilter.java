package app.lanyard.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which talks to show.
 *
 * @param from the first day, or null for no limit; a talk shows if its span touches the range
 * @param to the last day, included, or null for no limit
 * @param text words that the title, event, speakers or abstract must all hold, by their beginnings;
 *     empty for no limit
 * @param choices the values of facets that talks must have
 */
public record TalkFilter(
    @Nullable LocalDate from, @Nullable LocalDate to, String text, List<FacetChoice> choices)
    implements ListFilter {

  public static final TalkFilter ALL = new TalkFilter(null, null, "");

  public TalkFilter {
    choices = List.copyOf(choices);
  }

  /** One without facets. */
  public TalkFilter(@Nullable LocalDate from, @Nullable LocalDate to, String text) {
    this(from, to, text, List.of());
  }

  /** One of facets alone. */
  public TalkFilter(List<FacetChoice> choices) {
    this(null, null, "", choices);
  }

  /** The same without limits of days. */
  public TalkFilter ofAllDays() {
    return new TalkFilter(null, null, text, choices);
  }

  @Override
  public List<Facet> facets() {
    return List.of(Facet.values());
  }

  @Override
  public TalkFilter choosing(List<FacetChoice> wanted) {
    return new TalkFilter(from, to, text, wanted);
  }
}
