package app.lanyard.ui.annotations;

import app.lanyard.model.annotation.HighlightColour;
import app.lanyard.model.annotation.ListedAnnotation;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is left out of the list.
 *
 * @param text words that all have to be in it
 * @param colours one of them has to be its colour; none for any
 * @param tag it has to have; empty for any
 */
record AnnotationFilter(String text, Shelf shelf, Set<HighlightColour> colours, String tag)
    implements Predicate<ListedAnnotation> {

  static final AnnotationFilter NONE = new AnnotationFilter("", Shelf.ALL, Set.of(), "");

  AnnotationFilter {
    colours = Set.copyOf(colours);
  }

  @Override
  public boolean test(ListedAnnotation listed) {
    HighlightColour colour = listed.annotation().colour();
    return shelf.holds(listed)
        && (colours.isEmpty() || (colour != null && colours.contains(colour)))
        && (tag.isEmpty() || listed.annotation().tags().contains(tag))
        && hasAll(listed, words());
  }

  /** Whether it leaves out anything of its shelf. */
  boolean isNarrowed() {
    return !text.isBlank() || !colours.isEmpty() || !tag.isEmpty();
  }

  AnnotationFilter with(Shelf other) {
    return new AnnotationFilter(text, other, colours, tag);
  }

  AnnotationFilter withText(String other) {
    return new AnnotationFilter(other, shelf, colours, tag);
  }

  AnnotationFilter withTag(String other) {
    return new AnnotationFilter(text, shelf, colours, other);
  }

  /** With the colour among those wanted, or not. */
  AnnotationFilter with(HighlightColour colour, boolean wanted) {
    EnumSet<HighlightColour> changed = EnumSet.noneOf(HighlightColour.class);
    changed.addAll(colours);
    if (wanted) {
      changed.add(colour);
    } else {
      changed.remove(colour);
    }
    return new AnnotationFilter(text, shelf, changed, tag);
  }

  private List<String> words() {
    return Stream.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static boolean hasAll(ListedAnnotation listed, List<String> words) {
    String searched = words.isEmpty() ? "" : AnnotationWords.searched(listed);
    return words.stream().allMatch(searched::contains);
  }
}
