package app.lanyard.model;

import java.util.List;
import java.util.stream.Stream;

/** What narrows a list: words, and values of facets. */
public sealed interface ListFilter permits TalkFilter, EntityFilter, NoteFilter {

  /** Words that rows must hold, by their beginnings; empty for no limit. */
  String text();

  /** The values of facets that rows must have. */
  List<FacetChoice> choices();

  /** What the rows can be told apart by, in the order in which a person is offered it. */
  List<Facet> facets();

  /** The same with these choices in the place of its own. */
  ListFilter choosing(List<FacetChoice> wanted);

  /** The same with one more choice. */
  default ListFilter with(FacetChoice choice) {
    return choosing(Stream.concat(choices().stream(), Stream.of(choice)).toList());
  }

  /** The same without what was chosen of one facet. */
  default ListFilter without(Facet facet) {
    return choosing(choices().stream().filter(choice -> choice.facet() != facet).toList());
  }
}
