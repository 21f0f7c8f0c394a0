package app.lanyard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataFoldersTest {

  private static final Path HOME = Path.of("home", "ada").toAbsolutePath();
  private static final Path ELSEWHERE = Path.of("elsewhere").toAbsolutePath();

  @ParameterizedTest
  @CsvSource({
    "UNIX,    .local/share/lanyard, .local/state/lanyard, .cache/lanyard",
    "MAC,     Library/Application Support/Lanyard, Library/Logs/Lanyard, Library/Caches/Lanyard",
    "WINDOWS, AppData/Roaming/Lanyard, AppData/Local/Lanyard/Logs, AppData/Local/Lanyard/Cache"
  })
  void areBelowTheHomeFolder(OperatingSystem system, String data, String logs, String cache) {
    DataFolders folders = new DataFolders(system, Map.of(), HOME);

    assertThat(folders.data()).isEqualTo(HOME.resolve(data));
    assertThat(folders.logs()).isEqualTo(HOME.resolve(logs));
    assertThat(folders.cache()).isEqualTo(HOME.resolve(cache));
  }

  @ParameterizedTest
  @CsvSource({
    "UNIX,    data/lanyard, state/lanyard, cache/lanyard",
    "WINDOWS, roaming/Lanyard, local/Lanyard/Logs, local/Lanyard/Cache"
  })
  void followTheEnvironment(OperatingSystem system, String data, String logs, String cache) {
    DataFolders folders = new DataFolders(system, environment(), HOME);

    assertThat(folders.data()).isEqualTo(ELSEWHERE.resolve(data));
    assertThat(folders.logs()).isEqualTo(ELSEWHERE.resolve(logs));
    assertThat(folders.cache()).isEqualTo(ELSEWHERE.resolve(cache));
  }

  @Test
  void lieBesideAProgramThatIsCarriedAround(@TempDir Path program) throws IOException {
    DataFolders folders = new DataFolders(OperatingSystem.UNIX, environment(), HOME);
    assertThat(folders.besideProgram(program)).isSameAs(folders);

    Path library = Files.createDirectory(program.resolve("library"));

    assertThat(folders.besideProgram(program).data()).isEqualTo(library);
    assertThat(folders.besideProgram(program).logs()).isEqualTo(library.resolve("logs"));
    assertThat(folders.besideProgram(program).cache()).isEqualTo(library.resolve("cache"));
  }

  @ParameterizedTest
  @CsvSource({
    "UNIX,    .cache/lanyard/session",
    "MAC,     Library/Caches/Lanyard/session",
    "WINDOWS, AppData/Local/Lanyard/Cache/session"
  })
  void ofTheSessionAreThePersonsAlone(OperatingSystem system, String session) {
    assertThat(new DataFolders(system, Map.of(), HOME).session()).isEqualTo(HOME.resolve(session));
  }

  @Test
  void ofTheSessionGoWithItWhereTheSystemHasAPlaceForThem() {
    Map<String, String> runtime = Map.of("XDG_RUNTIME_DIR", ELSEWHERE.toString());

    assertThat(new DataFolders(OperatingSystem.UNIX, runtime, HOME).session())
        .isEqualTo(ELSEWHERE.resolve("lanyard"));
  }

  @Test
  void stayInTheLibraryOnMac() {
    assertThat(new DataFolders(OperatingSystem.MAC, environment(), HOME))
        .extracting(DataFolders::data, DataFolders::logs, DataFolders::cache)
        .allMatch(folder -> ((Path) folder).startsWith(HOME.resolve("Library")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "relative/data", "~/data", ".", "\0"})
  void ignoreWhatIsNoAbsolutePath(String value) {
    DataFolders folders =
        new DataFolders(
            OperatingSystem.UNIX,
            Map.of("XDG_DATA_HOME", value, "XDG_STATE_HOME", value, "XDG_CACHE_HOME", value),
            HOME);

    assertThat(folders.data()).isEqualTo(HOME.resolve(".local/share/lanyard"));
    assertThat(folders.logs()).isEqualTo(HOME.resolve(".local/state/lanyard"));
    assertThat(folders.cache()).isEqualTo(HOME.resolve(".cache/lanyard"));
  }

  private static Map<String, String> environment() {
    return Map.of(
        "XDG_DATA_HOME", ELSEWHERE.resolve("data").toString(),
        "XDG_STATE_HOME", ELSEWHERE.resolve("state").toString(),
        "XDG_CACHE_HOME", ELSEWHERE.resolve("cache").toString(),
        "APPDATA", ELSEWHERE.resolve("roaming").toString(),
        "LOCALAPPDATA", ELSEWHERE.resolve("local").toString());
  }
}
