package app.lanyard.extract;

import app.lanyard.extract.date.ClockReader;
import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import app.lanyard.model.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lines that are written alike, taken apart. Which of their parts is the title none of them need
 * tell by itself: it is the part that is most like a title in all of them.
 */
final class AlikeLines {

  private record Text(RichText text, SourceSpan span, Section section, boolean shown) {}

  private static final double CUT = 0.1;
  private static final double MOST = 0.7;
  private static final double USUAL = 0.5;
  private static final int FEWEST = 3;

  private final List<Text> texts = new ArrayList<>();

  void add(RichText text, SourceSpan span, Section section, boolean shown) {
    texts.add(new Text(text, span, section, shown));
  }

  static AlikeLines of(List<AlikeLines> lists) {
    var all = new AlikeLines();
    lists.forEach(list -> all.texts.addAll(list.texts));
    return all;
  }

  int size() {
    return texts.size();
  }

  Optional<AlikeReading> read(LinePartReader reader, DateParser dates) {
    if (texts.size() < FEWEST) {
      return Optional.empty();
    }
    AlikeReading best = null;
    boolean linked = texts.stream().anyMatch(text -> isLedByLink(text.text()));
    for (LineCuts cuts : LineCuts.values()) {
      if (cuts == LineCuts.NONE && !linked) {
        continue;
      }
      long cut = texts.stream().filter(text -> cuts.mayCut(text.text().text())).count();
      if (cut >= texts.size() * USUAL) {
        List<AlikeLine> lines =
            texts.stream().map(text -> line(text, reader, dates, cuts)).toList();
        double cost = cuts.cutsMore() ? (cut >= texts.size() * MOST ? -CUT : CUT) : 0;
        for (TitlePlace place : TitlePlace.values()) {
          double score = AlikeScore.of(place, lines) - cost;
          best =
              best == null || score > best.score() ? new AlikeReading(lines, place, score) : best;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Only such a line may be read otherwise where its link is taken apart. */
  private static boolean isLedByLink(RichText text) {
    return !text.links().isEmpty()
        || text.emphases().stream().anyMatch(run -> run.end() * 2 > text.text().length());
  }

  private static AlikeLine line(Text text, LinePartReader reader, DateParser dates, LineCuts cuts) {
    boolean timed =
        ClockReader.leading(text.text().text()).isPresent()
            && dates.first(text.text().text()).filter(match -> match.start() == 0).isEmpty();
    return new AlikeLine(
        text.text(),
        text.span(),
        text.section(),
        LineParts.of(text.text(), reader, dates, cuts),
        timed,
        text.shown());
  }
}
