package app.lanyard.ui.reader;

import app.lanyard.markdown.RenderedBlock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The page that is shown, as the view models see it. Used on the JavaFX thread alone. */
interface PageSurface {

  /** Scrolls to a place; a line is marked for a moment. */
  void goTo(Place place);

  /** How far the page is scrolled, in its own pixels. */
  double top();

  /**
   * Finds and marks text, case, diacritics and the kind of white space disregarded.
   *
   * @param limit how many places to find at most
   */
  Hits find(String text, int limit);

  /** What is selected, with the lines of the blocks it stands in; nothing if that is only space. */
  Optional<PageSelection> selection();

  /** Marks one of the places found as the current one, and brings it into view. */
  void showHit(int index);

  void clearFind();

  /**
   * The last of some headings that stands above what is being read.
   *
   * @param anchors the ids of the headings, in order
   * @return its index, or -1 above the first
   */
  int headingAt(List<String> anchors);

  /**
   * Tells the page which of its elements are the blocks of the note's text; positions mean nothing
   * to it before.
   */
  void setBlocks(List<RenderedBlock> blocks);

  /** The part of the note's text that is selected; nothing if there is none. */
  Optional<TextRange> selectedRange();

  /** Shows these highlights and no others. They may overlap. */
  void showMarks(List<PageMark> marks);

  /**
   * Marks a part of the text as the current one.
   *
   * @param range null for none
   */
  void pointOut(@Nullable TextRange range);

  /** Scrolls to a part of the text, unless it is seen. */
  void bringUp(TextRange range);

  void clearSelection();
}
