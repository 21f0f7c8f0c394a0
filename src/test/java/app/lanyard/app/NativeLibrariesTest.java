package app.lanyard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NativeLibrariesTest {

  @TempDir private Path folder;

  @Test
  void areFoundInAnyOfTheFolders() throws IOException {
    Path second = Files.createDirectory(folder.resolve("second"));
    Files.createFile(second.resolve("libgtk-3.so.0"));
    NativeLibraries libraries = new NativeLibraries(List.of(folder.resolve("none"), second));

    assertThat(libraries.contains("libgtk-3.so.0")).isTrue();
    assertThat(libraries.contains("libgtk-4.so.1")).isFalse();
  }

  /** The C library is on each Linux system, under its own name unless it is musl. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void ofTheSystemHoldTheCLibrary() {
    NativeLibraries libraries = NativeLibraries.ofSystem();

    assertThat(libraries.contains("libc.so.6") || libraries.contains("libc.so")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "amd64,   x86_64-linux-gnu",
    "aarch64, aarch64-linux-gnu",
    "arm,     arm-linux-gnueabihf",
    "riscv64, riscv64-linux-gnu"
  })
  void haveAFolderForEachArchitecture(String architecture, String folderName) {
    assertThat(NativeLibraries.multiarch(architecture)).isEqualTo(folderName);
  }
}
