package app.lanyard.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Looks for native libraries where Unix systems keep them. Asking the loader itself would need
 * native access to be granted to this program, or leave a warning on the console.
 */
final class NativeLibraries {

  /** Beyond Java's own library path, which holds {@code LD_LIBRARY_PATH} and a few of these. */
  private static final List<String> USUAL_FOLDERS =
      List.of(
          "/usr/lib",
          "/usr/lib64",
          "/lib",
          "/lib64",
          "/usr/local/lib",
          "/usr/local/lib64",
          "/usr/pkg/lib",
          "/app/lib",
          "/run/current-system/sw/lib");

  private final List<Path> folders;

  NativeLibraries(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  static NativeLibraries ofSystem() {
    String libraryPath = System.getProperty("java.library.path", "");
    String architecture = System.getProperty("os.arch", "");
    return new NativeLibraries(
        Stream.of(
                Arrays.stream(libraryPath.split(File.pathSeparator, -1)),
                Stream.of("/usr/lib/" + multiarch(architecture)),
                USUAL_FOLDERS.stream())
            .flatMap(names -> names)
            .filter(name -> !name.isBlank())
            .map(Path::of)
            .toList());
  }

  /** The folder that Debian and its descendants have for the libraries of one architecture. */
  static String multiarch(String architecture) {
    return switch (architecture) {
      case "amd64" -> "x86_64-linux-gnu";
      case "arm" -> "arm-linux-gnueabihf";
      default -> architecture + "-linux-gnu";
    };
  }

  boolean contains(String fileName) {
    return folders.stream().anyMatch(folder -> Files.exists(folder.resolve(fileName)));
  }
}
