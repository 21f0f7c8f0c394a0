package app.lanyard.app;

import app.lanyard.cli.CommandLineRunner;
import javafx.application.Platform;

/** Where the program starts. */
public final class Main {

  private Main() {}

  /**
   * Does what the words say, and ends the program with its exit status.
   *
   * @param words as the command line's help tells them
   */
  public static void main(String[] words) {
    DataFolders folders = DataFolders.ofCurrentUser();
    new Logging(folders.logs(), Boolean.getBoolean(Logging.CONSOLE_PROPERTY)).start();
    var javaFx = new SystemJavaFx(Platform::startup);
    var pictures = new WindowPictures(folders, javaFx);
    var window =
        new WindowStarter(folders, Display.current(), pictures, new DesktopWindow(folders, javaFx));
    System.exit(CommandLineRunner.onConsole(window, pictures).run(words));
  }
}
