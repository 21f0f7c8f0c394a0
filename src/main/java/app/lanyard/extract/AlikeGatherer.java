package app.lanyard.extract;

import app.lanyard.extract.date.ClockReader;
import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import app.lanyard.model.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the lines of a note that are likely written alike: those of one list, and those of short
 * lists in like places, as below the headings of years.
 */
final class AlikeGatherer {

  /** A list of so many lines tells by itself how it is written. */
  private static final int LONG = 8;

  private static final double BETTER = 0.4;

  private static final int LONGEST_LINE = 400;

  private final Readers readers;
  private final FindingsBuilder findings;
  private final boolean nested;
  private final List<Run> runs = new ArrayList<>();
  private @Nullable Place last;
  private boolean said;
  private boolean stacked;

  /**
   * @param nested whether items with a list below them, those of such a list, lines that are all a
   *     link, and rows of tables are gathered as well
   */
  AlikeGatherer(Readers readers, FindingsBuilder findings, boolean nested) {
    this.readers = readers;
    this.findings = findings;
    this.nested = nested;
  }

  /**
   * Lines are alike that are of the same kind of block, as deep, and alike in form.
   *
   * @param said whether a heading over them says that talks are listed
   */
  private record Place(Class<?> kind, int depth, Form form, boolean said) {}

  private enum Form {
    LINE,
    LINE_OF_SEVERAL,
    STACK
  }

  private record Run(Place place, AlikeLines lines) {}

  /**
   * Adds the lines of a section that no talk was made of yet.
   *
   * @param saysTalks whether a heading over it says that talks are listed, which parts them from
   *     those elsewhere in notes of events
   */
  void add(Section section, boolean saysTalks) {
    last = null;
    said = saysTalks;
    List<Block> body = section.body();
    stacked = LineStack.areStacks(body);
    for (int i = 0; i < body.size(); i++) {
      if (!findings.isClaimed(body.get(i))) {
        add(body, i, section);
      }
    }
  }

  private void add(List<Block> body, int at, Section section) {
    switch (body.get(at)) {
      case Block.Item _ when isOverTalk(body, at) -> last = null;
      case Block.Item item when nested || !isNested(body, at) -> add(item, section);
      case Block.Item item when item.depth() == 1 -> {
        var place = new Place(Block.Item.class, item.depth(), Form.STACK, said);
        add(LineStack.ofItem(body, at), place, section);
      }
      case Block.Item _ -> {}
      case Block.Paragraph paragraph when paragraph.depth() == 0 -> add(paragraph, section);
      case Block.Table table when nested -> add(table, section);
      default -> last = null;
    }
  }

  /** A line, or several that a hard break parts and that are of one talk. */
  private void add(Block.Item item, Section section) {
    List<RichText> lines = item.text().lines();
    boolean stack = stacked && lines.size() > 1 && LineStack.isStack(lines);
    Form form = stack ? Form.STACK : Form.LINE;
    add(
        stack ? lines : List.of(item.text()),
        new Place(Block.Item.class, item.depth(), form, said),
        section);
  }

  /** A table whose columns nothing else told: the cells of a row are the parts of a line. */
  private void add(Block.Table table, Section section) {
    last = null;
    var place = new Place(Block.Table.class, table.header().size(), Form.STACK, said);
    for (Block.Row row : table.rows()) {
      add(
          row.cells().stream().flatMap(cell -> CellLines.of(cell).stream()).toList(),
          place,
          section);
    }
    last = null;
  }

  private void add(Block.Paragraph paragraph, Section section) {
    List<RichText> lines = paragraph.text().lines();
    boolean stack = !nested && lines.size() > 1 && LineStack.isStack(lines);
    if (stack) {
      add(lines, new Place(Block.Paragraph.class, 0, Form.STACK, said), section);
    } else {
      Form form = lines.size() > 1 ? Form.LINE_OF_SEVERAL : Form.LINE;
      lines.forEach(
          line -> add(List.of(line), new Place(Block.Paragraph.class, 0, form, said), section));
    }
  }

  /**
   * How the lines so far are read best. A long list is by itself where it tells much better by
   * itself how it is written.
   */
  List<AlikeReading> readings(LinePartReader parts, DateParser dates) {
    Map<Place, List<AlikeLines>> places = new LinkedHashMap<>();
    for (Run run : runs) {
      places.computeIfAbsent(run.place(), _ -> new ArrayList<>()).add(run.lines());
    }
    return places.values().stream()
        .flatMap(lists -> readings(lists, parts, dates).stream())
        .toList();
  }

  private static List<AlikeReading> readings(
      List<AlikeLines> lists, LinePartReader parts, DateParser dates) {
    var readings = new ArrayList<AlikeReading>();
    AlikeLines all = AlikeLines.of(lists);
    Optional<AlikeReading> together = all.read(parts, dates);
    var rest = new ArrayList<AlikeLines>();
    for (AlikeLines list : lists) {
      Optional<AlikeReading> alone =
          list.size() >= LONG && list.size() < all.size()
              ? list.read(parts, dates)
              : Optional.empty();
      double least = together.map(AlikeReading::score).orElse(0.0) + BETTER;
      if (alone.filter(reading -> reading.score() > least).isPresent()) {
        readings.add(alone.orElseThrow());
      } else {
        rest.add(list);
      }
    }
    (readings.isEmpty() ? together : AlikeLines.of(rest).read(parts, dates))
        .ifPresent(readings::add);
    return readings;
  }

  /** An event, or a speaker, with the talks in a list below. */
  private boolean isOverTalk(List<Block> body, int at) {
    return at + 1 < body.size()
        && body.get(at) instanceof Block.Item item
        && body.get(at + 1) instanceof Block.Item next
        && next.depth() > item.depth()
        && findings.isClaimed(next);
  }

  /** Whether it is in a list below an item, or such a list is below it. */
  private static boolean isNested(List<Block> body, int at) {
    return body.get(at) instanceof Block.Item item
        && (item.depth() > 1
            || (at + 1 < body.size()
                && body.get(at + 1) instanceof Block.Item next
                && next.depth() > 1));
  }

  /** Adds a line, or several that stand below each other and are of one talk. */
  private void add(List<RichText> lines, Place place, Section section) {
    if (!place.equals(last)) {
      runs.add(new Run(place, new AlikeLines()));
      last = place;
    }
    RichText text = lines.isEmpty() ? RichText.plain("", 1) : LineStack.joined(lines);
    if (!text.isBlank()
        && text.text().length() <= LONGEST_LINE
        && mayTellTalk(text, lines.size() > 1)) {
      boolean shown = !LineLinks.in(text, readers.links()).isEmpty();
      SourceSpan span = lines.getFirst().span().union(lines.getLast().span());
      runs.getLast().lines().add(text, span, section, shown);
    }
  }

  /** Links that are all of their lines are read by themselves as well. */
  private boolean mayTellTalk(RichText text, boolean stack) {
    return (nested || text.wholeLink().isEmpty())
        && (stack || !isSentence(text))
        && readers.fields().read(text).isEmpty()
        && !isBreak(text.text());
  }

  /** "Here are the talks that I gave:" */
  private static boolean isSentence(RichText text) {
    char end = text.text().charAt(text.text().length() - 1);
    return text.links().isEmpty()
        && (end == ':' || end == '。' || (end == '.' && !text.text().contains(" - ")));
  }

  /** "10:30 - Coffee" */
  private boolean isBreak(String text) {
    int end = ClockReader.leading(text).map(ClockReader.ClockMatch::end).orElse(0);
    return readers.words().isNoTalk(LineText.ends(text.substring(end)));
  }
}
