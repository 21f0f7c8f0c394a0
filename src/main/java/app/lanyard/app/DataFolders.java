package app.lanyard.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where Lanyard keeps its things, by the custom of each system: the XDG Base Directory
 * Specification 0.8 on Linux and the BSDs, the folders of the library on macOS, the known folders
 * on Windows. It only names the folders; nothing is made on disk.
 */
public final class DataFolders {

  /** The folder that the program lies in, if it is packaged. */
  static final String PROGRAM_PROPERTY = "lanyard.home";

  private final OperatingSystem system;
  private final Map<String, String> environment;
  private final Path home;
  private final @Nullable Path portable;

  public DataFolders(OperatingSystem system, Map<String, String> environment, Path home) {
    this(system, environment, home, null);
  }

  private DataFolders(
      OperatingSystem system, Map<String, String> environment, Path home, @Nullable Path portable) {
    this.system = system;
    this.environment = Map.copyOf(environment);
    this.home = home;
    this.portable = portable;
  }

  /** The folders of the person who runs this program. */
  public static DataFolders ofCurrentUser() {
    var folders =
        new DataFolders(
            OperatingSystem.current(),
            System.getenv(),
            Path.of(System.getProperty("user.home", "")));
    return Optional.ofNullable(System.getProperty(PROGRAM_PROPERTY))
        .flatMap(DataFolders::path)
        .map(folders::besideProgram)
        .orElse(folders);
  }

  /**
   * The same, or if there is a folder {@code library} beside the program, all in that: then the
   * program and its library can be carried from one computer to another.
   */
  DataFolders besideProgram(Path program) {
    Path library = program.resolve("library");
    return Files.isDirectory(library) ? new DataFolders(system, environment, home, library) : this;
  }

  /** The library and the settings: what can't be had again. */
  public Path data() {
    if (portable != null) {
      return portable;
    }
    return switch (system) {
      case UNIX -> base("XDG_DATA_HOME", ".local", "share").resolve("lanyard");
      case MAC -> home.resolve(Path.of("Library", "Application Support", "Lanyard"));
      case WINDOWS -> base("APPDATA", "AppData", "Roaming").resolve("Lanyard");
    };
  }

  /** The log: kept from one start to the next, of no worth on another machine. */
  public Path logs() {
    if (portable != null) {
      return portable.resolve("logs");
    }
    return switch (system) {
      case UNIX -> base("XDG_STATE_HOME", ".local", "state").resolve("lanyard");
      case MAC -> home.resolve(Path.of("Library", "Logs", "Lanyard"));
      case WINDOWS -> localData().resolve(Path.of("Lanyard", "Logs"));
    };
  }

  /** What may be deleted at any time. */
  public Path cache() {
    if (portable != null) {
      return portable.resolve("cache");
    }
    return switch (system) {
      case UNIX -> base("XDG_CACHE_HOME", ".cache").resolve("lanyard");
      case MAC -> home.resolve(Path.of("Library", "Caches", "Lanyard"));
      case WINDOWS -> localData().resolve(Path.of("Lanyard", "Cache"));
    };
  }

  /**
   * What is of use only while the person is at this computer, such as sockets; no other person may
   * look into it.
   */
  public Path session() {
    return system == OperatingSystem.UNIX && environment.containsKey("XDG_RUNTIME_DIR")
        ? base("XDG_RUNTIME_DIR", ".cache", "lanyard").resolve("lanyard")
        : cache().resolve("session");
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
