package app.lanyard.model;

import java.util.Arrays;
import java.util.List;

/**
 * Which events, speakers or projects to show.
 *
 * @param text words that the name or an alias must hold, by their beginnings, case and accents
 *     folded; empty for no limit
 * @param choices the values of facets that one of its talks must have, all of them the same talk;
 *     those of what the person made of things it must have itself
 */
public record EntityFilter(EntityKind kind, String text, List<FacetChoice> choices)
    implements ListFilter {

  /**
   * @throws IllegalArgumentException if it is to be of talks, which have a filter of their own
   */
  public EntityFilter {
    if (kind == EntityKind.TALK) {
      throw new IllegalArgumentException("Talks are narrowed by their own filter");
    }
    choices = List.copyOf(choices);
  }

  /** One without facets. */
  public EntityFilter(EntityKind kind, String text) {
    this(kind, text, List.of());
  }

  /** The facet of talks whose values are the things of a kind. */
  public static Facet facetOf(EntityKind kind) {
    return switch (kind) {
      case TALK -> throw new IllegalArgumentException("Talks are no facet of talks");
      case EVENT -> Facet.EVENT;
      case SPEAKER -> Facet.SPEAKER;
      case PROJECT -> Facet.PROJECT;
    };
  }

  /** All but that which the list itself goes over. */
  @Override
  public List<Facet> facets() {
    return Arrays.stream(Facet.values()).filter(this::tellsApart).toList();
  }

  private boolean tellsApart(Facet facet) {
    return facet != facetOf(kind) && facet != Facet.STATUS;
  }

  @Override
  public EntityFilter choosing(List<FacetChoice> wanted) {
    return new EntityFilter(kind, text, wanted);
  }
}
