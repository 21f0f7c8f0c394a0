package app.lanyard.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Understands the words of the command line and does what they say. What goes wrong is told in a
 * sentence on standard error, and in whole in the log.
 */
public final class CommandLineRunner {

  private final CommandLine commands;

  CommandLineRunner(
      WindowLauncher windowLauncher, PictureTaker pictureTaker, OutputStream standardOutput) {
    commands =
        new CommandLine(new LanyardCommand(windowLauncher))
            .addSubcommand(new ImportCommand())
            .addSubcommand(new ExportCommand(standardOutput))
            .addSubcommand(search())
            .addSubcommand(new AnnotateCommand())
            .addSubcommand(new DoctorCommand())
            .addSubcommand(new ScreenshotCommand(pictureTaker))
            .addSubcommand(completion())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler(CommandLineRunner::wrongWords)
            .setExecutionExceptionHandler(CommandLineRunner::failed);
  }

  /** What begins with a minus and is no option of it is a word to leave out. */
  private static CommandLine search() {
    return new CommandLine(new SearchCommand())
        .setUnmatchedOptionsArePositionalParams(true)
        .setPosixClusteredShortOptionsAllowed(false);
  }

  /** Writes what bash and zsh need to complete these words; the packages are made with it. */
  private static CommandLine completion() {
    var command = new CommandLine(new AutoComplete.GenerateCompletion());
    command.getCommandSpec().usageMessage().hidden(true);
    return command;
  }

  /**
   * A command line that writes to standard output and error. An export goes to the descriptor
   * itself: {@link System#out} would keep to itself that the disk is full or the pipe is closed.
   */
  public static CommandLineRunner onConsole(
      WindowLauncher windowLauncher, PictureTaker pictureTaker) {
    return new CommandLineRunner(
        windowLauncher, pictureTaker, new FileOutputStream(FileDescriptor.out));
  }

  /** Every word that it understands. */
  CommandLine commands() {
    return commands;
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
    return wrongWords(exception.getMessage(), exception.getCommandLine());
  }

  private static int wrongWords(@Nullable String sentence, CommandLine command) {
    command
        .getErr()
        .printf("%s%nTry '%s --help'.%n", sentence, command.getCommandSpec().qualifiedName());
    return ExitStatus.WRONG_WORDS;
  }

  private static int failed(Exception exception, CommandLine command, ParseResult words) {
    if (exception instanceof WrongWordsException) {
      return wrongWords(exception.getMessage(), command);
    }
    return FailureReport.tell(exception, command.getErr());
  }
}
