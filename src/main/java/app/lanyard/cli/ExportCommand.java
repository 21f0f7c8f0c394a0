package app.lanyard.cli;

import app.lanyard.library.CalendarExport;
import app.lanyard.library.Library;
import app.lanyard.library.excerpt.ExcerptFolder;
import app.lanyard.library.excerpt.ExcerptTemplate;
import app.lanyard.library.excerpt.TemplateException;
import app.lanyard.library.listing.ListFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Writes the library out for other programs.",
      "json: all of it; ics: a calendar of the talks whose day is known; csv: a table of your"
          + " annotations; markdown: a folder with a file for each"
          + " note, talk, speaker, project and event that you marked, as Obsidian and Logseq read"
          + " them."
    })
final class ExportCommand implements Callable<Integer> {

  enum Format {
    JSON,
    CSV,
    ICS,
    MARKDOWN
  }

  private final OutputStream standardOutput;

  @Spec private CommandSpec spec;

  @Option(names = "--library", paramLabel = "FILE", description = "The library.")
  private @Nullable Path library;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "The format: ${COMPLETION-CANDIDATES}.")
  private @Nullable Format format;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "The file to write, instead of standard output; for markdown the folder.")
  private @Nullable Path output;

  @Option(
      names = "--template",
      paramLabel = "FILE",
      description = "Write Markdown files in the form of this Mustache template.")
  private @Nullable Path template;

  @Option(
      names = "--print-template",
      description = "Print the template that is used without one, to change it.")
  private boolean printTemplate;

  ExportCommand(OutputStream standardOutput) {
    this.standardOutput = standardOutput;
  }

  @Override
  public Integer call() {
    try {
      if (printTemplate) {
        standardOutput.write(ExcerptTemplate.standard().getBytes(StandardCharsets.UTF_8));
        standardOutput.flush();
        return ExitStatus.DONE;
      }
      return export(required(library, "--library=FILE"), required(format, "--format=FORMAT"));
    } catch (TemplateException e) {
      throw new CommandFailedException(String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw new CommandFailedException(
          "The export can't be written to "
              + (output == null ? "standard output" : output)
              + ": "
              + IoReason.of(e),
          e);
    }
  }

  private static <T> T required(@Nullable T value, String option) {
    if (value == null) {
      throw new WrongWordsException("Missing required option: '" + option + "'");
    }
    return value;
  }

  private int export(Path from, Format into) throws IOException, TemplateException {
    ExistingPath.require(from);
    if (into == Format.MARKDOWN) {
      return writeFolder(from, required(output, "--output=FOLDER"));
    }
    if (template != null) {
      throw new WrongWordsException("Only Markdown files have a template.");
    }
    if (output != null) {
      OutputFile.require(output, from);
    }
    try (Library open = Library.open(from, Clock.systemUTC())) {
      writeFile(open, into);
    }
    return ExitStatus.DONE;
  }

  private void writeFile(Library open, Format into) throws IOException {
    if (output == null) {
      write(open, into, standardOutput);
      return;
    }
    try (OutputStream file = Files.newOutputStream(output)) {
      write(open, into, file);
    }
  }

  private void write(Library open, Format into, OutputStream out) throws IOException {
    if (into == Format.JSON) {
      open.export().writeJson(out);
    } else {
      Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      if (into == Format.ICS) {
        tell(open.calendar().write(text));
      } else {
        open.annotationExport().table(ListFormat.CSV, text, id -> true);
      }
      text.flush();
    }
    out.flush();
  }

  private void tell(CalendarExport.Report report) {
    if (report.leftOut() > 0) {
      spec.commandLine()
          .getErr()
          .printf(
              "talks %d, left out %d: no note says on which day they were%n",
              report.written(), report.leftOut());
    }
  }

  private int writeFolder(Path from, Path folder) throws IOException, TemplateException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new WrongWordsException(folder + " is a file, not a folder to write into");
    }
    var form = ExcerptTemplate.of(templateText(), ZoneId.systemDefault());
    try (Library open = Library.open(from, Clock.systemUTC())) {
      ExcerptFolder.Report report =
          open.annotationExport().markdown(folder, form, id -> true, (done, total) -> true);
      report.problems().forEach(problem -> spec.commandLine().getErr().println(problem.toLine()));
      spec.commandLine()
          .getOut()
          .printf(
              "files %d (written %d, unchanged %d), problems %d%n",
              report.written() + report.unchanged(),
              report.written(),
              report.unchanged(),
              report.problems().size());
      return report.problems().isEmpty() ? ExitStatus.DONE : ExitStatus.PROBLEMS;
    }
  }

  private String templateText() {
    if (template == null) {
      return ExcerptTemplate.standard();
    }
    ExistingPath.require(template);
    try {
      return Files.readString(template);
    } catch (IOException e) {
      throw new CommandFailedException(
          "The template " + template + " can't be read: " + IoReason.of(e), e);
    }
  }
}
