package app.lanyard.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteFileReaderTest {

  private static final int MB = 1024 * 1024;

  @TempDir private Path folder;

  private final NoteFileReader reader = new NoteFileReader();

  @Test
  void readsTextWithItsHash() throws IOException {
    Path file = Files.writeString(folder.resolve("a.md"), "\uFEFFabc");

    NoteText note = reader.read(note(file));

    // As sha256sum prints it for the bytes EF BB BF 61 62 63.
    assertThat(note)
        .isEqualTo(
            new NoteText(
                "abc",
                "UTF-8",
                "1c28dc3f1f804a1ad9c9b4b4cf5e2658d16ad4ed08e3020d04a8d2865018947c",
                List.of()));
  }

  @Test
  void readsAnEmptyFile() throws IOException {
    Path file = Files.createFile(folder.resolve("a.md"));

    NoteText note = reader.read(note(file));

    assertThat(note.text()).isEmpty();
    assertThat(note.sha256())
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assertThat(note.problems()).isEmpty();
  }

  @Test
  void readsAFileOfTheLargestSize() throws IOException {
    byte[] bytes =
        "0123456789abcde\n"
            .repeat((int) NoteFileReader.MAX_BYTES / 16)
            .getBytes(StandardCharsets.US_ASCII);
    Path file = Files.write(folder.resolve("a.md"), bytes);

    assertThat(reader.read(note(file)).text()).hasSize((int) NoteFileReader.MAX_BYTES);
  }

  @ParameterizedTest
  @CsvSource({"52428801, 51", "104857600, 100", "5368709120, 5120"})
  void refusesLargerFilesEvenIfTheyGrewAfterTheWalk(long size, long megabytes) throws IOException {
    Path file = folder.resolve("a.md");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(size);
    }

    assertThatThrownBy(() -> reader.read(note(file)))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "This file is too large to be a note: %d MB, and 50 MB is the most that is read"
                .formatted(megabytes));
  }

  @Test
  void saysThatAFileIsGone() {
    assertThatThrownBy(() -> reader.read(note(folder.resolve("a.md"))))
        .isInstanceOf(IOException.class)
        .hasMessage("This is not there, or no longer");
  }

  @Test
  void readsNoFolder() {
    assertThatThrownBy(() -> reader.read(note(folder)))
        .isInstanceOf(IOException.class)
        .hasMessage(Reasons.NOT_A_FILE);
  }

  @Test
  @Timeout(20)
  @DisabledOnOs(OS.WINDOWS)
  void neverOpensAPipe() throws Exception {
    Path pipe = folder.resolve("pipe.md");
    Process process = new ProcessBuilder("mkfifo", pipe.toString()).inheritIO().start();
    assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();

    assertThatThrownBy(() -> reader.read(note(pipe))).hasMessage(Reasons.NOT_A_FILE);
  }

  @Test
  void saysWhatABinaryFileLooksLike() throws IOException {
    Path file = folder.resolve("a.md");
    Files.write(file, "\u0089PNG\r\n\u001A\n\0\0\0\rIHDR".getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> reader.read(note(file)))
        .isInstanceOf(IOException.class)
        .hasMessage("This is not text: it looks like a PNG picture");
  }

  @Test
  void refusesBytesThatAreNoText() throws IOException {
    byte[] bytes = new byte[MB];
    new Random(7).nextBytes(bytes);
    Path file = Files.write(folder.resolve("a.md"), bytes);

    assertThatThrownBy(() -> reader.read(note(file)))
        .hasMessage("This is not text: it looks like the data of a program");
  }

  private static NoteFile note(Path file) {
    return new NoteFile(file.getFileName().toString(), file, 1, Instant.EPOCH);
  }
}
