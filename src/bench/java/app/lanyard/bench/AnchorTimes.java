package app.lanyard.bench;

import app.lanyard.annotation.Anchorer;
import app.lanyard.annotation.Quoting;
import app.lanyard.bench.anchor.MarkedNote;
import app.lanyard.model.annotation.TextQuote;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * How long the marks of one large note take, as it is and after edits: the time of the thread, so
 * that it doesn't matter what else the machine does.
 */
final class AnchorTimes {

  private static final int LENGTH = 50_000;
  private static final int MARKS = 1_000;
  private static final int RUNS = 40;
  private static final double GOAL = 50;

  private static final double NANOS = 1e6;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final ResultTable table;
  private final Anchorer anchorer = new Anchorer();

  AnchorTimes(ResultTable table) {
    this.table = table;
  }

  void measure(List<String> notes, Random random) {
    String text = text(notes, LENGTH);
    List<TextQuote> quotes =
        IntStream.range(0, MARKS).mapToObj(mark -> quote(text, random)).toList();
    measure("unchanged", text, quotes);
    measure("a line put on top", "A new beginning.\n" + text, quotes);
    measure("a character in 100 changed", changed(text, random, 100), quotes);
    measure("a character in 20 changed", changed(text, random, 20), quotes);
    measure(
        "its halves swapped", text.substring(LENGTH / 2) + text.substring(0, LENGTH / 2), quotes);
    measure("all of it gone", text(notes.reversed(), LENGTH), quotes);
  }

  private void measure(String what, String text, List<TextQuote> quotes) {
    var timings = new Timings();
    for (int run = 0; run < RUNS; run++) {
      anchorer.anchor(text, quotes); // Until the program has warmed up.
    }
    for (int run = 0; run < RUNS; run++) {
      long start = threads.getCurrentThreadCpuTime();
      anchorer.anchor(text, quotes);
      timings.add((threads.getCurrentThreadCpuTime() - start) / NANOS);
    }
    table.below("1,000 marks on 50 KB, " + what, timings.percentile(50), GOAL, "ms");
  }

  private static String text(List<String> notes, int length) {
    var text = new StringBuilder();
    for (String note : notes) {
      if (text.length() < length) {
        text.append(MarkedNote.rendered(note)).append('\n');
      }
    }
    text.setLength(Math.min(text.length(), length));
    return text.toString();
  }

  private static TextQuote quote(String text, Random random) {
    int start = random.nextInt(text.length() - 1);
    int most = 1 << (3 + random.nextInt(6));
    return Quoting.of(text, start, Math.min(text.length(), start + 1 + random.nextInt(most)));
  }

  private static String changed(String text, Random random, int oneIn) {
    var changed = new ArrayList<Character>();
    for (char c : text.toCharArray()) {
      changed.add(random.nextInt(oneIn) == 0 ? 'x' : c);
    }
    var result = new StringBuilder();
    changed.forEach(result::append);
    return result.toString();
  }
}
