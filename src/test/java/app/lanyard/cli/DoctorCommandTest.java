package app.lanyard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class DoctorCommandTest {

  private static final int PAGE = 4096;

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path library;
  private Path notes;

  @BeforeEach
  void importNotes() throws IOException {
    library = folder.resolve("library.db");
    notes = Files.createDirectories(folder.resolve("notes"));
    Files.writeString(notes.resolve("boats.md"), "# Boats\n\nOne throws money into them.\n");
    run("import", "--library", library.toString(), notes.toString());
    Path file =
        Files.writeString(
            folder.resolve("annotations.json"),
            """
            [{"id": "a:1", "target": {"source": "boats.md",
                "selector": {"type": "TextQuoteSelector", "exact": "throws money"}}},
             {"id": "a:2", "target": "boats.md", "bodyValue": "Good"}]""");
    run("annotate", "--library", library.toString(), "--from", file.toString());
  }

  @Test
  void aSoundLibraryIsSaidToBeSound() {
    assertThat(doctor()).isEqualTo(ExitStatus.DONE);
    assertThat(out.toString().lines())
        .containsExactly("library: sound", "index: sound", "annotations: 2, of these orphaned: 0");
  }

  @Test
  void orphanedAnnotationsAreCountedAndAreNoDamage() throws IOException {
    Files.writeString(notes.resolve("boats.md"), "# Boats\n\nNothing is left of it.\n");
    run("import", "--library", library.toString());
    assertThat(doctor()).isEqualTo(ExitStatus.DONE);
    assertThat(out.toString()).contains("annotations: 2, of these orphaned: 1");
  }

  @Test
  void aMissingIndexIsMadeAnew() throws IOException {
    Files.delete(folder.resolve("index.db"));
    assertThat(doctor()).isEqualTo(ExitStatus.DAMAGED);
    assertThat(out.toString()).contains("library: sound", "index: is missing");
    assertThat(Files.exists(folder.resolve("index.db"))).isFalse();
    assertIsRepaired();
  }

  @Test
  void aDamagedIndexIsMadeAnew() throws IOException {
    overwrite(folder.resolve("index.db"), 2);
    assertThat(doctor()).isEqualTo(ExitStatus.DAMAGED);
    assertThat(out.toString()).contains("library: sound", "index: is damaged");
    assertIsRepaired();
  }

  @Test
  void aDamagedLibraryIsNotRepaired() throws IOException {
    overwrite(library, 3);
    byte[] before = Files.readAllBytes(library);
    assertThat(doctor()).isEqualTo(ExitStatus.DAMAGED);
    assertThat(out.toString()).contains("library: damaged", "restore a copy");
    assertThat(Files.readAllBytes(library)).isEqualTo(before);
    assertThat(doctor("--repair")).isEqualTo(ExitStatus.DAMAGED);
  }

  @Test
  void whatIsNoLibraryIsSaid() throws IOException {
    Path other = Files.writeString(folder.resolve("other.db"), "Only text.");
    assertThat(run("doctor", "--library", other.toString())).isEqualTo(ExitStatus.FAILED);
    assertThat(err.toString()).contains("is not a Lanyard library");
    assertThat(run("doctor", "--library", "missing.db")).isEqualTo(ExitStatus.WRONG_WORDS);
  }

  private void assertIsRepaired() {
    assertThat(doctor("--repair")).isEqualTo(ExitStatus.DONE);
    assertThat(out.toString()).contains("repaired:");
    assertThat(doctor()).isEqualTo(ExitStatus.DONE);
    assertThat(out.toString()).contains("annotations: 2, of these orphaned: 0");
  }

  /** Puts nonsense over a file from a page on. */
  private static void overwrite(Path file, int page) throws IOException {
    try (var access = new RandomAccessFile(file.toFile(), "rw")) {
      long length = access.length();
      access.seek((long) page * PAGE);
      while (access.getFilePointer() < length) {
        access.write(0x5a);
      }
    }
  }

  private int doctor(String... more) {
    out.getBuffer().setLength(0);
    String[] words = new String[more.length + 3];
    words[0] = "doctor";
    words[1] = "--library";
    words[2] = library.toString();
    System.arraycopy(more, 0, words, 3, more.length);
    return run(words);
  }

  private int run(String... words) {
    return new CommandLineRunner(
            (file, sources, writer) -> ExitStatus.FAILED,
            new NoPictures(),
            new ByteArrayOutputStream())
        .writingTo(new PrintWriter(out, true), new PrintWriter(err, true))
        .run(words);
  }
}
