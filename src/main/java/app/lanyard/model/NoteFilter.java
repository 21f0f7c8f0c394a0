package app.lanyard.model;

import java.util.Arrays;
import java.util.List;

/**
 * Which notes to show.
 *
 * @param text words that the title, path, author, tags or text must all hold, by their beginnings;
 *     empty for no limit
 * @param choices the values of facets that notes must have: a tag, a language, a source and what
 *     the person made of it are the note's own, the others those of one talk that it tells of
 */
public record NoteFilter(String text, List<FacetChoice> choices) implements ListFilter {

  public static final NoteFilter ALL = new NoteFilter("");

  public NoteFilter {
    choices = List.copyOf(choices);
  }

  /** One without facets. */
  public NoteFilter(String text) {
    this(text, List.of());
  }

  @Override
  public List<Facet> facets() {
    return Arrays.stream(Facet.values()).filter(facet -> facet != Facet.STATUS).toList();
  }

  @Override
  public NoteFilter choosing(List<FacetChoice> wanted) {
    return new NoteFilter(text, wanted);
  }
}
