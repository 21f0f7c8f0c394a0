package app.lanyard.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How the lines are read best.
 *
 * @param score how much the parts at the place are like titles, and the others like what is told of
 *     them
 */
record AlikeReading(List<AlikeLine> lines, TitlePlace place, double score) {

  /** With the parts of a title together that holds a separator itself. */
  AlikeReading joined() {
    int usual = AlikeScore.usual(lines).map(Map.Entry::getKey).orElse(0);
    return new AlikeReading(lines.stream().map(line -> joined(line, usual)).toList(), place, score);
  }

  /** A line with more parts than usual has a title that holds a separator itself. */
  private AlikeLine joined(AlikeLine line, int usual) {
    AlikeLine joined = line;
    Optional<AlikeLine> more = Optional.of(line);
    while (more.isPresent() && usual > 0 && (joined.open().size() > usual || goesOn(joined))) {
      more = joined.withLongerTitle(place);
      joined = more.orElse(joined);
    }
    return joined;
  }

  /** A single word with more in small letters behind it: "Compost - what now". */
  private boolean goesOn(AlikeLine line) {
    LinePart title = title(line);
    int next = title == null ? 0 : line.open().indexOf(title) + 1;
    return title != null
        && place == TitlePlace.FIRST
        && AlikeScore.words(title.text()) == 1
        && next < line.open().size()
        && Character.isLowerCase(line.open().get(next).text().codePointAt(0));
  }

  @Nullable LinePart title(AlikeLine line) {
    return place.in(line);
  }

  double share(Predicate<AlikeLine> holds) {
    return (double) lines.stream().filter(holds).count() / lines.size();
  }
}
