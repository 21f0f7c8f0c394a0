package app.lanyard.ui.reader;

import app.lanyard.markdown.RenderedBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A page that remembers what was asked of it. */
final class FakeSurface implements PageSurface {

  final List<Place> places = new ArrayList<>();
  final List<String> asked = new ArrayList<>();
  Hits hits = Hits.NONE;
  double top;
  int heading = -1;
  Optional<PageSelection> selection = Optional.empty();
  Optional<TextRange> range = Optional.empty();
  List<PageMark> marks = List.of();
  @Nullable TextRange current;

  @Override
  public void goTo(Place place) {
    places.add(place);
  }

  @Override
  public double top() {
    return top;
  }

  @Override
  public Optional<PageSelection> selection() {
    return selection;
  }

  @Override
  public Hits find(String text, int limit) {
    asked.add("find " + text);
    return hits;
  }

  @Override
  public void showHit(int index) {
    asked.add("show " + index);
  }

  @Override
  public void clearFind() {
    asked.add("clear");
  }

  @Override
  public int headingAt(List<String> anchors) {
    return heading;
  }

  @Override
  public void setBlocks(List<RenderedBlock> blocks) {
    asked.add("blocks " + blocks.size());
  }

  @Override
  public Optional<TextRange> selectedRange() {
    return range;
  }

  @Override
  public void showMarks(List<PageMark> shown) {
    marks = shown;
  }

  @Override
  public void pointOut(@Nullable TextRange wanted) {
    current = wanted;
  }

  @Override
  public void bringUp(TextRange wanted) {
    asked.add("bring up " + wanted.start());
  }

  @Override
  public void clearSelection() {
    range = Optional.empty();
  }
}
