package app.lanyard.bench;

import app.lanyard.annotation.Anchor;
import app.lanyard.annotation.Anchorer;
import app.lanyard.annotation.Quoting;
import app.lanyard.bench.Corpus.Text;
import app.lanyard.bench.anchor.Edit;
import app.lanyard.bench.anchor.Edit.Trial;
import app.lanyard.bench.anchor.Editor;
import app.lanyard.bench.anchor.Highlighter;
import app.lanyard.bench.anchor.MarkedNote;
import app.lanyard.bench.anchor.MarkedNote.Shown;
import app.lanyard.bench.anchor.PlainProcedure;
import app.lanyard.bench.anchor.Tally;
import app.lanyard.bench.anchor.Words;
import app.lanyard.model.annotation.AnchorState;
import app.lanyard.model.annotation.TextQuote;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Marks parts of notes, edits the notes in many ways, and counts how many of the marks are found
 * again: by the quote alone, followed from the text before, and by the procedure of Hypothesis. The
 * only argument is a folder of notes; without one, they are the sample notes and those of the
 * tests.
 */
public final class AnchorBenchmark {

  private static final String TEST_NOTES = "src/test/resources/app/lanyard/library/measure/notes";
  private static final long SEED = 20_240_204;
  private static final int MARKS = 2_600;
  private static final int LONGEST_NOTE = 60_000;

  private final Random random = new Random(SEED);
  private final Anchorer anchorer = new Anchorer();
  private final Map<Edit, Tally> ours = new EnumMap<>(Edit.class);
  private final Map<Edit, Tally> followed = new EnumMap<>(Edit.class);
  private final Map<Edit, Tally> plain = new EnumMap<>(Edit.class);
  private final List<String> notes;
  private final Editor editor;

  private AnchorBenchmark(List<String> notes) {
    this.notes = notes;
    editor = new Editor(new Words(notes, random), random);
  }

  public static void main(String[] arguments) throws IOException {
    String folder = arguments.length == 0 ? "" : arguments[0];
    var benchmark = new AnchorBenchmark(notes(folder));
    benchmark.run();
    var table = new ResultTable();
    benchmark.print(table, System.out);
    new AnchorTimes(table).measure(benchmark.notes, new Random(SEED));
    table.print(System.out);
  }

  private static List<String> notes(String folder) throws IOException {
    List<Text> all = new ArrayList<>(Corpus.of(folder).notes());
    if (folder.isBlank() && Files.isDirectory(Path.of(TEST_NOTES))) {
      all.addAll(Corpus.of(TEST_NOTES).notes());
    }
    return all.stream().map(Text::text).distinct().filter(n -> n.length() < LONGEST_NOTE).toList();
  }

  private void run() {
    var highlighter = new Highlighter(random);
    int each = Math.max(1, Math.ceilDiv(MARKS, notes.size()));
    int step = Math.max(1, notes.size() / MARKS);
    for (int i = 0; i < notes.size(); i += step) {
      for (MarkedNote note : highlighter.mark(notes.get(i), each)) {
        for (Edit edit : Edit.values()) {
          edit.apply(note, editor).ifPresent(trial -> judge(edit, trial));
        }
      }
    }
  }

  private void judge(Edit edit, Trial trial) {
    Shown before = trial.before().shown().orElse(null);
    Shown after = trial.after().shown().orElse(null);
    if (before == null || before.isGone() || after == null || after.isGone() != edit.deletes()) {
      return;
    }
    TextQuote quote = Quoting.of(before.text(), before.start(), before.end());
    Anchor found = anchorer.anchor(after.text(), List.of(quote)).getFirst();
    ours.computeIfAbsent(edit, none -> new Tally()).add(after, found, quote);
    Anchor follow =
        anchorer.follow(before.text(), after.text(), List.of(quote), () -> false).getFirst();
    followed.computeIfAbsent(edit, none -> new Tally()).add(after, follow, quote);
    Anchor plainly =
        PlainProcedure.find(after.text(), quote)
            .map(Tally::anchored)
            .orElse(new Anchor(AnchorState.ORPHANED, -1, -1, 0));
    plain.computeIfAbsent(edit, none -> new Tally()).add(after, plainly, quote);
  }

  private void print(ResultTable table, PrintStream out) {
    out.printf("%d notes, at least %d marks; shares in percent%n%n", notes.size(), MARKS);
    out.printf("%-45s %s%n", "", Tally.head());
    print("", ours, out);
    print("followed: ", followed, out);
    print("plain: ", plain, out);
    table.atLeast("unchanged: anchored exactly", ours.get(Edit.UNCHANGED).exactly(), 100, "%");
    table.atLeast("edited: anchored rightly or asked", sum(ours, false).kept(), 97, "%");
    table.tell("edited: anchored elsewhere", sum(ours, false).elsewhere(), "%");
    table.below("deleted: anchored elsewhere", sum(ours, true).elsewhere(), 1, "%");
    table.atLeast("followed, edited: rightly or asked", sum(followed, false).kept(), 97, "%");
    table.below("followed, deleted: elsewhere", sum(followed, true).elsewhere(), 1, "%");
    table.tell("plain procedure, edited: anchored rightly", sum(plain, false).kept(), "%");
    table.tell("plain procedure, deleted: elsewhere", sum(plain, true).elsewhere(), "%");
  }

  private static void print(String prefix, Map<Edit, Tally> tallies, PrintStream out) {
    tallies.forEach((edit, tally) -> out.printf("%-45s %s%n", prefix + edit.label(), tally));
    out.printf("%-45s %s%n", prefix + "all edited", sum(tallies, false));
    out.printf("%-45s %s%n%n", prefix + "all deleted", sum(tallies, true));
  }

  private static Tally sum(Map<Edit, Tally> tallies, boolean deleted) {
    var sum = new Tally();
    tallies.forEach(
        (edit, tally) -> {
          if (edit != Edit.UNCHANGED && edit.deletes() == deleted) {
            sum.add(tally);
          }
        });
    return sum;
  }
}
