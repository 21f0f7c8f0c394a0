package app.lanyard.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where Lanyard keeps its things, by the custom of each system: the XDG Base Directory
 * Specification 0.8 on Linux and the BSDs, the folders of the library on macOS, the known folders
 * on Windows. It only names the folders; nothing is made on disk.
 */
public final class DataFolders {

  private final OperatingSystem system;
  private final Map<String, String> environment;
  private final Path home;

  public DataFolders(OperatingSystem system, Map<String, String> environment, Path home) {
    this.system = system;
    this.environment = Map.copyOf(environment);
    this.home = home;
  }

  /** The folders of the person who runs this program. */
  public static DataFolders ofCurrentUser() {
    return new DataFolders(
        OperatingSystem.current(), System.getenv(), Path.of(System.getProperty("user.home", "")));
  }

  /** The library and the settings: what can't be had again. */
  public Path data() {
    return switch (system) {
      case UNIX -> base("XDG_DATA_HOME", ".local", "share").resolve("lanyard");
      case MAC -> home.resolve(Path.of("Library", "Application Support", "Lanyard"));
      case WINDOWS -> base("APPDATA", "AppData", "Roaming").resolve("Lanyard");
    };
  }

  /** The log: kept from one start to the next, of no worth on another machine. */
  public Path logs() {
    return switch (system) {
      case UNIX -> base("XDG_STATE_HOME", ".local", "state").resolve("lanyard");
      case MAC -> home.resolve(Path.of("Library", "Logs", "Lanyard"));
      case WINDOWS -> localData().resolve(Path.of("Lanyard", "Logs"));
    };
  }

  /** What may be deleted at any time. */
  public Path cache() {
    return switch (system) {
      case UNIX -> base("XDG_CACHE_HOME", ".cache").resolve("lanyard");
      case MAC -> home.resolve(Path.of("Library", "Caches", "Lanyard"));
      case WINDOWS -> localData().resolve(Path.of("Lanyard", "Cache"));
    };
  }

  private Path localData() {
    return base("LOCALAPPDATA", "AppData", "Local");
  }

  /** A relative path in such a variable is invalid and to be ignored, as the specification says. */
  private Path base(String variable, String first, String... more) {
    return Optional.ofNullable(environment.get(variable))
        .flatMap(DataFolders::path)
        .filter(Path::isAbsolute)
        .orElseGet(() -> home.resolve(Path.of(first, more)));
  }

  private static Optional<Path> path(String text) {
    try {
      return Optional.of(Path.of(text));
    } catch (InvalidPathException notAPathHere) {
      return Optional.empty();
    }
  }
}
