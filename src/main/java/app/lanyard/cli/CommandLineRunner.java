package app.lanyard.cli;

import app.lanyard.library.LibraryException;
import java.io.OutputStream;
import java.io.PrintWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Understands the words of the command line and does what they say. What goes wrong is told in a
 * sentence on standard error, and in whole in the log.
 */
public final class CommandLineRunner {

  private static final Logger LOG = LoggerFactory.getLogger(CommandLineRunner.class);

  private final CommandLine commands;

  CommandLineRunner(
      WindowLauncher windowLauncher, PictureTaker pictureTaker, OutputStream standardOutput) {
    commands =
        new CommandLine(new LanyardCommand(windowLauncher))
            .addSubcommand(new ImportCommand())
            .addSubcommand(new ExportCommand(standardOutput))
            .addSubcommand(new ScreenshotCommand(pictureTaker))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler(CommandLineRunner::wrongWords)
            .setExecutionExceptionHandler(CommandLineRunner::failed);
  }

  /** A command line that writes to standard output and error. */
  public static CommandLineRunner onConsole(
      WindowLauncher windowLauncher, PictureTaker pictureTaker) {
    return new CommandLineRunner(windowLauncher, pictureTaker, System.out);
  }

  /** Writes to these instead of standard output and error. */
  CommandLineRunner writingTo(PrintWriter out, PrintWriter err) {
    commands.setOut(out).setErr(err);
    return this;
  }

  /**
   * Does what the words say.
   *
   * @return the exit status
   */
  public int run(String... words) {
    return commands.execute(words);
  }

  private static int wrongWords(ParameterException exception, String[] words) {
    CommandLine command = exception.getCommandLine();
    command
        .getErr()
        .printf(
            "%s%nTry '%s --help'.%n",
            exception.getMessage(), command.getCommandSpec().qualifiedName());
    return ExitStatus.WRONG_WORDS;
  }

  private static int failed(Exception exception, CommandLine command, ParseResult words) {
    command.getErr().println(sentence(exception));
    if (exception instanceof WrongWordsException) {
      return ExitStatus.WRONG_WORDS;
    }
    LOG.error("The command failed", exception);
    return ExitStatus.FAILED;
  }

  private static String sentence(Exception exception) {
    if (exception instanceof LibraryException || exception instanceof WrongWordsException) {
      return String.valueOf(exception.getMessage());
    }
    return "Lanyard could not do that: " + exception + ". The log has more.";
  }
}
