package app.lanyard.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WalkFindsTest {

  private static final String COMPOSED = "\u00E9.md";
  private static final String DECOMPOSED = "e\u0301.md";

  @TempDir private Path folder;

  static Stream<Arguments> names() {
    return Stream.of(
        Arguments.of(List.of(COMPOSED), List.of(COMPOSED)),
        Arguments.of(List.of(DECOMPOSED), List.of(COMPOSED)),
        Arguments.of(List.of(COMPOSED, DECOMPOSED), List.of(COMPOSED, DECOMPOSED)),
        Arguments.of(List.of(DECOMPOSED, COMPOSED), List.of(DECOMPOSED, COMPOSED)),
        Arguments.of(List.of(COMPOSED, COMPOSED), List.of(COMPOSED, COMPOSED + "#2")),
        Arguments.of(
            List.of(DECOMPOSED, DECOMPOSED, DECOMPOSED),
            List.of(COMPOSED, DECOMPOSED, DECOMPOSED + "#2")));
  }

  /** Names as text, so that this runs where the file system can't tell them apart. */
  @ParameterizedTest
  @MethodSource("names")
  void givesEachNoteAPathOfItsOwn(List<String> onDisk, List<String> expected) throws IOException {
    WalkFinds finds = new WalkFinds();
    BasicFileAttributes attributes = Files.readAttributes(folder, BasicFileAttributes.class);
    for (int i = 0; i < onDisk.size(); i++) {
      finds.note(new PathText(onDisk.get(i)), Path.of("file" + i), attributes);
    }

    Map<Path, String> paths =
        finds.toWalk().files().stream().collect(Collectors.toMap(NoteFile::file, NoteFile::path));

    for (int i = 0; i < expected.size(); i++) {
      assertThat(paths).containsEntry(Path.of("file" + i), expected.get(i));
    }
  }
}
