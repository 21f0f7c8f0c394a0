package app.lanyard.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A page that remembers what was asked of it. */
final class FakeSurface implements PageSurface {

  final List<Place> places = new ArrayList<>();
  final List<String> asked = new ArrayList<>();
  Hits hits = Hits.NONE;
  double top;
  int heading = -1;
  Optional<PageSelection> selection = Optional.empty();

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
}
