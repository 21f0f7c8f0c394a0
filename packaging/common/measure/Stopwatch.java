import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Starts a program some times and prints the median of how long it takes until the middle of the
 * screen shows what it shows from then on, in milliseconds, and of the memory that it has then, in
 * kilobytes. Looks at the screen through the file that Xvfb keeps it in, which costs the program
 * nothing.
 *
 * <p>Words: the file of the screen, how many times, and the program with its words.
 */
final class Stopwatch {

  /** Below a window's head, right of its navigation: where the list is. */
  private static final int LEFT = 400;

  private static final int RIGHT = 800;
  private static final int TOP = 330;
  private static final int BOTTOM = 850;

  private static final long LASTING = TimeUnit.MILLISECONDS.toNanos(40);
  private static final long STILL = TimeUnit.MILLISECONDS.toNanos(2500);
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

  private final MappedByteBuffer screen;
  private final int header;
  private final int stride;

  private Stopwatch(Path file) throws IOException {
    try (var access = new RandomAccessFile(file.toFile(), "r")) {
      screen = access.getChannel().map(MapMode.READ_ONLY, 0, access.length());
    }
    // The head of an xwd file: its own length, then eleven numbers on, the bytes of a line, and
    // after it as many colours as the twentieth number says, of twelve bytes each.
    screen.order(ByteOrder.BIG_ENDIAN);
    stride = screen.getInt(12 * 4);
    header = screen.getInt(0) + screen.getInt(19 * 4) * 12;
  }

  public static void main(String[] words) throws Exception {
    var watch = new Stopwatch(Path.of(words[0]));
    List<String> command = List.of(words).subList(2, words.length);
    List<long[]> runs = new ArrayList<>();
    // The first fills the caches of the system.
    for (int run = 0; run <= Integer.parseInt(words[1]); run++) {
      runs.add(watch.run(command));
    }
    runs.removeFirst();
    System.out.printf("%d %d%n", median(runs, 0), median(runs, 1));
  }

  private long[] run(List<String> command) throws Exception {
    long before = picture();
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    try {
      long shown = lastChange(before, start);
      return new long[] {TimeUnit.NANOSECONDS.toMillis(shown - start), memory(process)};
    } finally {
      process.destroy();
      process.waitFor();
      waitFor(before);
    }
  }

  /** When what is shown in the end appeared. What goes again at once is a window being painted. */
  private long lastChange(long before, long start) throws InterruptedException {
    long shown = before;
    long changed = 0;
    long seen = before;
    long since = start;
    while (shown == before || System.nanoTime() - changed < STILL) {
      long now = picture();
      if (now != seen) {
        seen = now;
        since = System.nanoTime();
      } else if (seen != shown && System.nanoTime() - since > LASTING) {
        shown = seen;
        changed = since;
      }
      if (System.nanoTime() - start > PATIENCE) {
        throw new IllegalStateException("Nothing came to rest within a minute");
      }
      Thread.sleep(4);
    }
    return changed;
  }

  private void waitFor(long picture) throws InterruptedException {
    while (picture() != picture) {
      Thread.sleep(20);
    }
  }

  private long picture() {
    long sum = 17;
    for (int y = TOP; y < BOTTOM; y += 3) {
      for (int x = LEFT; x < RIGHT; x += 2) {
        sum = sum * 31 + screen.getInt(header + y * stride + x * 4);
      }
    }
    return sum;
  }

  private static long memory(Process process) throws IOException {
    return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElseThrow();
  }

  private static long median(List<long[]> runs, int column) {
    long[] sorted = runs.stream().mapToLong(run -> run[column]).sorted().toArray();
    System.err.println(Arrays.toString(sorted));
    return sorted[sorted.length / 2];
  }
}
