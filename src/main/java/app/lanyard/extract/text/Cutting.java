package app.lanyard.extract.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into parts at a separator, each with its own links and emphasis. Every link and run
 * is looked at once, however many parts there are.
 */
final class Cutting {

  private final RichText whole;
  private final char separator;
  private final List<Part> parts = new ArrayList<>();

  Cutting(RichText whole, char separator) {
    this.whole = whole;
    this.separator = separator;
  }

  /** A part without the white space at its ends; {@code from} is where it begins with it. */
  private record Part(
      int from, int start, int end, int line, List<LinkRun> links, List<EmphasisRun> emphases) {

    RichText of(String text) {
      return new RichText(text.substring(start, end), links, emphases, line);
    }
  }

  List<RichText> parts() {
    cut();
    whole.links().forEach(this::give);
    whole.emphases().forEach(this::give);
    return parts.stream().map(part -> part.of(whole.text())).toList();
  }

  private void cut() {
    int from = 0;
    int line = whole.line();
    for (int next = next(0); next >= 0; next = next(from)) {
      add(from, next, line);
      line += whole.newlines(from, next + 1);
      from = next + 1;
    }
    add(from, whole.text().length(), line);
  }

  private void add(int from, int to, int line) {
    int start = whole.firstInk(from, to);
    int end = whole.lastInk(start, to);
    int lineOfStart = line + whole.newlines(from, start);
    parts.add(new Part(from, start, end, lineOfStart, new ArrayList<>(0), new ArrayList<>(0)));
  }

  /** The next separator that is not in a link, -1 if there is none. */
  private int next(int from) {
    int at = whole.text().indexOf(separator, from);
    while (at >= 0 && isInLink(at)) {
      at = whole.text().indexOf(separator, at + 1);
    }
    return at;
  }

  private boolean isInLink(int position) {
    List<LinkRun> links = whole.links();
    int low = 0;
    int high = links.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (links.get(middle).start() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && position < links.get(low - 1).end();
  }

  private void give(LinkRun link) {
    Part part = parts.get(partAt(link.start()));
    if (link.isIn(part.start(), part.end())) {
      part.links().add(link.within(part.start(), part.end()));
    }
  }

  private void give(EmphasisRun run) {
    for (int i = partAt(run.start()); i < parts.size() && parts.get(i).start() < run.end(); i++) {
      Part part = parts.get(i);
      if (run.end() > part.start() && run.start() < part.end()) {
        part.emphases().add(run.within(part.start(), part.end()));
      }
    }
  }

  /** The last part that begins at a position or before it. */
  private int partAt(int position) {
    int low = 0;
    int high = parts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (parts.get(middle).from() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
