package app.lanyard.bench;

import app.lanyard.library.Library;
import java.io.IOException;
import java.nio.file.Path;
import javafx.application.Platform;

/**
 * Measures how the window keeps up with a library of 100,000 talks. {@link TrainedProcess} starts
 * it as people start the packaged program: with what an earlier run has left about its code.
 */
public final class WindowBenchmark {

  private WindowBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    var table = new ResultTable();
    try (Library library = GeneratedLibrary.open(Path.of(arguments[0]), System.out)) {
      new WindowMeasures(table, System.out).run(library);
    }
    table.print(System.out);
    Platform.exit();
  }
}
