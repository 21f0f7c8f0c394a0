package app.lanyard.cli;

import app.lanyard.library.LibraryDoctor;
import app.lanyard.library.LibraryReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Checks a library and its index, and says what it found.",
      "Without --repair nothing is changed."
    })
final class DoctorCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--library", required = true, paramLabel = "FILE", description = "The library.")
  private Path library;

  @Option(
      names = "--repair",
      description = "Repairs what can be made anew from what is kept. Close the window before.")
  private boolean repair;

  @Override
  public Integer call() {
    ExistingPath.require(library);
    var doctor = new LibraryDoctor(library, Clock.systemUTC());
    LibraryReport found = doctor.examine();
    print(found);
    if (found.sound() || !repair) {
      return status(found);
    }
    LibraryReport after = doctor.repair();
    out().println(after.sound() ? "repaired:" : "not repaired:");
    print(after);
    return status(after);
  }

  private void print(LibraryReport report) {
    out().println(report.damage().isEmpty() ? "library: sound" : "library: damaged");
    report.damage().forEach(line -> out().println("  " + line));
    if (!report.damage().isEmpty()) {
      out().println("  If --repair does not help, restore a copy of the library.");
      return;
    }
    out()
        .println(
            report.index().isEmpty()
                ? "index: sound"
                : "index: " + report.index() + "; it can be made anew from the library");
    out()
        .printf(
            "annotations: %d, of these orphaned: %d%n", report.annotations(), report.orphaned());
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private static int status(LibraryReport report) {
    return report.sound() ? ExitStatus.DONE : ExitStatus.DAMAGED;
  }
}
