package app.lanyard.app;

import app.lanyard.cli.ProgramStart;
import java.time.Duration;
import javafx.application.Platform;

/** Where the program starts. */
public final class Main {

  /** How long a start may take until it can be asked for something. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private Main() {}

  /**
   * Does what the words say, and ends the program with its exit status.
   *
   * @param words as the command line's help tells them
   */
  public static void main(String[] words) {
    DataFolders folders = DataFolders.ofCurrentUser();
    new Logging(folders.logs(), Boolean.getBoolean(Logging.CONSOLE_PROPERTY)).start();
    var javaFx = new SystemJavaFx(first -> Platform.startup(() -> begin(first)));
    var pictures = new WindowPictures(folders, javaFx);
    var window =
        new WindowStarter(
            folders,
            Display.current(),
            pictures,
            new DesktopWindow(folders, javaFx),
            new SingleInstance(folders.session(), PATIENCE));
    System.exit(ProgramStart.onConsole(window, pictures).run(words));
  }

  private static void begin(Runnable first) {
    WindowClass.set();
    first.run();
  }
}
