package app.lanyard.bench;

import app.lanyard.library.ImportListener;
import app.lanyard.library.Library;
import app.lanyard.library.LibraryDoctor;
import app.lanyard.model.annotation.Annotation;
import app.lanyard.model.annotation.ListedAnnotation;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Kills a program that annotates at random moments, as {@code kill -9} does, and looks after each
 * kill whether everything that the program had shown as saved is in the library, and whether the
 * library is sound. The only argument is how many kills.
 */
public final class CrashTrial {

  private static final int KILLS = 200;
  private static final int LATEST_MILLIS = 400;

  private final Random random = new Random();
  private final Path library;
  private final Map<String, String> shown = new HashMap<>();
  private int lost;
  private int unsound;

  private CrashTrial(Path library) {
    this.library = library;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int kills = arguments.length == 0 ? KILLS : Integer.parseInt(arguments[0]);
    Path folder = Files.createTempDirectory("lanyard-crash");
    var trial = new CrashTrial(folder.resolve("library.db"));
    trial.prepare(Files.createDirectories(folder.resolve("notes")));
    for (int kill = 0; kill < kills; kill++) {
      trial.runAndKill();
      trial.look();
    }
    var table = new ResultTable();
    table.tell("kills", kills, "");
    table.tell("annotations shown as saved", trial.shown.size(), "");
    table.below("of them lost, or older than shown", trial.lost, 1, "");
    table.below("times the library was not sound", trial.unsound, 1, "");
    table.print(System.out);
  }

  private void prepare(Path notes) throws IOException {
    Files.writeString(notes.resolve("note.md"), "One beans grow, two beans wither.\n");
    try (Library made = Library.open(library, Clock.systemUTC())) {
      made.sources().add(notes);
      made.importer().importAll(ImportListener.NONE);
    }
  }

  private void runAndKill() throws IOException, InterruptedException {
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.util.logging.config.file=src/test/resources/logging.properties",
                "-cp",
                System.getProperty("java.class.path"),
                CrashWriter.class.getName(),
                library.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader said = writer.inputReader()) {
      note(said.readLine());
      Thread killer = Thread.startVirtualThread(() -> killSoon(writer));
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        note(line);
      }
      killer.join();
    }
    writer.waitFor();
  }

  /** By its handle: to destroy the process would close what it has said before that is read. */
  private void killSoon(Process writer) {
    try {
      Thread.sleep(random.nextInt(LATEST_MILLIS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    writer.toHandle().destroyForcibly();
  }

  /** A line that was cut off by the kill says nothing. */
  private void note(String line) {
    String[] parts = line == null ? new String[0] : line.split(" ", -1);
    if (parts.length == 3 && parts[2].length() >= 10) {
      shown.put(parts[1], parts[0] + parts[2]);
    }
  }

  private void look() {
    if (!new LibraryDoctor(library, Clock.systemUTC()).examine().damage().isEmpty()) {
      unsound++;
    }
    try (Library opened = Library.open(library, Clock.systemUTC())) {
      Map<String, ListedAnnotation> kept =
          opened.annotations().all().stream()
              .collect(Collectors.toMap(one -> one.annotation().id(), Function.identity()));
      var missing = new AtomicInteger();
      shown.forEach((id, state) -> missing.addAndGet(isKept(kept.get(id), state) ? 0 : 1));
      lost = Math.max(lost, missing.get());
    }
    if (!new LibraryDoctor(library, Clock.systemUTC()).examine().sound()) {
      unsound++;
    }
  }

  /** What was done last may not have been said any more. */
  private static boolean isKept(ListedAnnotation kept, String state) {
    if (kept == null) {
      return false;
    }
    Annotation annotation = kept.annotation();
    return state.charAt(0) == '-'
        ? kept.trashed()
        : Long.parseLong(annotation.comment()) >= Long.parseLong(state.substring(1));
  }
}
