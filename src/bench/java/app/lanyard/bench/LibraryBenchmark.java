package app.lanyard.bench;

import app.lanyard.library.Library;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * Measures what people wait for in a library of 100,000 talks and prints it in one table, goals
 * that are missed as such. The arguments are the folder that {@link GeneratedLibrary} is kept in,
 * and one of some notes to train the window with.
 */
public final class LibraryBenchmark {

  private LibraryBenchmark() {}

  public static void main(String[] arguments) throws IOException, SQLException {
    PrintStream out = System.out;
    Path folder = Path.of(arguments[0]);
    var table = new ResultTable();
    try (Library library = GeneratedLibrary.open(folder, out)) {
      out.println(library.facts().counts());
      measure(library, folder, new ResultTable(), out); // Until the program has warmed up.
      measure(library, folder, table, out);
    }
    table.print(out);
    out.println("The window is measured on " + Display.description());
    Path work = Files.createTempDirectory("lanyard-benchmark");
    var processes = new TrainedProcess(work);
    processes.train(WindowTraining.class, work.toString(), arguments[1]);
    processes.start(WindowBenchmark.class, folder.toString());
  }

  private static void measure(Library library, Path folder, ResultTable table, PrintStream out)
      throws SQLException {
    SampleRows rows = SampleRows.of(library);
    var reading = new ReadingMeasures(library, table);
    new SearchMeasure(library, folder).run(rows, table, out);
    reading.brush();
    reading.views();
    reading.pages(rows);
  }
}
