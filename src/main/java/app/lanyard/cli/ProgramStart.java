package app.lanyard.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * Does what a start of the program asks for. Most ask for nothing but the window, and these don't
 * wait until all that the command line understands is made ready.
 */
public final class ProgramStart {

  private static final String LIBRARY = "--library";
  private static final String LIBRARY_FILE = "[\\w./ -]+\\.db";

  private final WindowLauncher window;
  private final Function<String[], Integer> others;
  private final PrintWriter out;
  private final PrintWriter err;

  /**
   * @param others does what all other words say, and gives the exit status
   */
  ProgramStart(
      WindowLauncher window, Function<String[], Integer> others, PrintWriter out, PrintWriter err) {
    this.window = window;
    this.others = others;
    this.out = out;
    this.err = err;
  }

  /** A start that writes to standard output and error. */
  public static ProgramStart onConsole(WindowLauncher window, PictureTaker pictures) {
    return new ProgramStart(
        window,
        words -> CommandLineRunner.onConsole(window, pictures).run(words),
        new PrintWriter(System.out, true, System.out.charset()),
        new PrintWriter(System.err, true, System.err.charset()));
  }

  /**
   * Does what the words say.
   *
   * @return the exit status
   */
  public int run(String... words) {
    if (!isForWindow(words)) {
      return others.apply(words);
    }
    try {
      Path library = words.length == 0 ? null : Path.of(words[1]);
      return window.open(library, WindowRequest.SHOW, out);
    } catch (RuntimeException e) {
      return FailureReport.tell(e, err);
    } finally {
      out.flush();
    }
  }

  /** Whatever else might be meant by the words, the command line itself is to say. */
  private static boolean isForWindow(String... words) {
    return words.length == 0
        || (words.length == 2
            && words[0].equals(LIBRARY)
            && !words[1].startsWith("-")
            && words[1].matches(LIBRARY_FILE));
  }
}
