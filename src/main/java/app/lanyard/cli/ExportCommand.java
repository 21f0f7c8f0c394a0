package app.lanyard.cli;

import app.lanyard.library.Library;
import app.lanyard.library.LibraryExport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Writes the library out for other programs.")
final class ExportCommand implements Callable<Integer> {

  enum Format {
    JSON {
      @Override
      void write(LibraryExport export, OutputStream out) throws IOException {
        export.writeJson(out);
      }
    };

    abstract void write(LibraryExport export, OutputStream out) throws IOException;
  }

  private final OutputStream standardOutput;

  @Option(names = "--library", required = true, paramLabel = "FILE", description = "The library.")
  private Path library;

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "The format: ${COMPLETION-CANDIDATES}.")
  private Format format;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "The file to write, instead of standard output.")
  private @Nullable Path output;

  ExportCommand(OutputStream standardOutput) {
    this.standardOutput = standardOutput;
  }

  @Override
  public Integer call() {
    ExistingPath.require(library);
    if (output != null) {
      OutputFile.require(output, library);
    }
    try (Library open = Library.open(library, Clock.systemUTC())) {
      write(open.export());
    } catch (IOException e) {
      throw new CommandFailedException(
          "The export can't be written to "
              + (output == null ? "standard output" : output)
              + ": "
              + IoReason.of(e),
          e);
    }
    return ExitStatus.DONE;
  }

  private void write(LibraryExport export) throws IOException {
    if (output == null) {
      format.write(export, standardOutput);
      standardOutput.flush();
      return;
    }
    try (OutputStream file = Files.newOutputStream(output)) {
      format.write(export, file);
    }
  }
}
