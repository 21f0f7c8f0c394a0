package app.lanyard.source;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderWalkerTest {

  @TempDir private Path root;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.md",
        "a.markdown",
        "a.mkd",
        "a.mdown",
        "a.mdx",
        "a.qmd",
        "a.Rmd",
        "a.txt",
        "README.MD",
        "trips/2024/b.c.Md",
        "vendor/build/target/a.md",
        "robots.txt"
      })
  void findsNotesByTheirExtension(String path) throws IOException {
    NoteFolder folder = new NoteFolder(root);
    folder.file(path);

    assertThat(folder.paths()).containsExactly(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "picture.png",
        "md",
        "md/noext",
        "a.md.bak",
        "a.md~",
        ".hidden.md",
        ".md",
        ".obsidian/a.md",
        "site/.git/a.md",
        "node_modules/left-pad/README.md",
        "deep/bower_components/a.md",
        "__pycache__/a.txt",
        "lib/site-packages/a.txt",
        "_site/a.md",
        "__MACOSX/a.md"
      })
  void leavesOutWhatIsNoNote(String path) throws IOException {
    NoteFolder folder = new NoteFolder(root);
    folder.file(path);

    assertThat(folder.walk()).isEqualTo(new FolderWalk(List.of(), List.of(), true));
  }

  @Test
  void leavesOutVirtualEnvironmentsUnderAnyName() throws IOException {
    NoteFolder folder = new NoteFolder(root);
    folder.file("tools/my-env/pyvenv.cfg");
    folder.file("tools/my-env/LICENSE.txt");
    folder.file("tools/venv/notes.md");

    assertThat(folder.paths()).containsExactly("tools/venv/notes.md");
  }

  @Test
  void takesTheRootWhateverItIsCalled() throws IOException {
    NoteFolder folder = new NoteFolder(root.resolve(".notes/node_modules"));
    folder.file("a.md");

    assertThat(folder.paths()).containsExactly("a.md");
  }

  @Test
  void sortsByPath() throws IOException {
    NoteFolder folder = new NoteFolder(root);
    for (String path : List.of("b.md", "a/z.md", "a.md", "a-b.md", "a/b/c.md", "Z.md")) {
      folder.file(path);
    }

    assertThat(folder.paths())
        .containsExactly("Z.md", "a-b.md", "a.md", "a/b/c.md", "a/z.md", "b.md");
  }

  @Test
  void tellsSizeAndTimeAsPreciseAsTheyAre() throws IOException {
    Instant modified = Instant.parse("2024-02-03T10:11:12.345678Z");
    Path file = new NoteFolder(root).file("trips/a.md");
    Files.setLastModifiedTime(file, FileTime.from(modified));

    assertThat(new NoteFolder(root).walk().files())
        .containsExactly(new NoteFile("trips/a.md", file, 6, modified));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.md", "schedule.ics", "LICENSE", ".hidden"})
  void takesASingleFileOfAnyName(String name) throws IOException {
    Path file = new NoteFolder(root).file(name);

    FolderWalk walk = new FolderWalker().walk(file, () -> false);

    assertThat(walk.reachable()).isTrue();
    assertThat(walk.files()).extracting(NoteFile::path).containsExactly(name);
    assertThat(walk.files()).extracting(NoteFile::file).containsExactly(file);
  }

  @Test
  void saysThatARootIsMissing() {
    Path missing = root.resolve("missing");

    FolderWalk walk = new FolderWalker().walk(missing, () -> false);

    assertThat(walk.reachable()).isFalse();
    assertThat(walk.files()).isEmpty();
    assertThat(walk.problems())
        .containsExactly(
            new Problem(PathText.of(missing).raw(), 1, "This is not there, or no longer"));
    assertThat(walk.saysGone("a.md")).isFalse();
  }

  @Test
  void findsNothingInAnEmptyFolder() {
    assertThat(new NoteFolder(root).walk()).isEqualTo(new FolderWalk(List.of(), List.of(), true));
  }

  @Test
  void walksFoldersNestedDeeply() throws IOException {
    String path = String.join("/", IntStream.range(0, 300).mapToObj(i -> "d").toList()) + "/a.md";
    NoteFolder folder = new NoteFolder(root);
    folder.file(path);

    assertThat(folder.paths()).containsExactly(path);
  }
}
