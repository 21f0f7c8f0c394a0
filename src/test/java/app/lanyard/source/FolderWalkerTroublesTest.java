package app.lanyard.source;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FolderWalkerTroublesTest {

  private static final FolderLister SYSTEM = FolderLister.ofSystem();

  @TempDir private Path root;
  private NoteFolder folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = new NoteFolder(root);
    folder.file("a/1.md");
    folder.file("b/2.md");
    folder.file("c/3.md");
  }

  @Test
  void reportsAFolderThatMayNotBeReadAndGoesOn() {
    FolderWalk walk = walkWith(path -> denied(path, "b"));

    assertThat(paths(walk)).containsExactly("a/1.md", "c/3.md");
    assertThat(walk.reachable()).isTrue();
    assertThat(walk.problems())
        .containsExactly(new Problem("b", 1, "This may not be read: you lack the permission"));
    assertThat(walk.saysGone("b/2.md")).isFalse();
    assertThat(walk.saysGone("a/0.md")).isTrue();
  }

  @Test
  void knowsNothingWhenTheRootMayNotBeRead() {
    FolderWalk walk = walkWith(path -> denied(path, root.getFileName().toString()));

    assertThat(walk.reachable()).isFalse();
    assertThat(walk.files()).isEmpty();
    assertThat(walk.problems())
        .containsExactly(
            new Problem(
                PathText.of(root).raw(), 1, "This may not be read: you lack the permission"));
  }

  @Test
  void passesOverWhatVanishesDuringTheWalk() {
    FolderWalk walk =
        walkWith(
            path -> {
              if (path.endsWith("b")) {
                Files.delete(path.resolve("2.md"));
                Files.delete(path);
              }
              List<Path> names = SYSTEM.names(path);
              if (path.endsWith("a")) {
                Files.delete(path.resolve("1.md"));
              }
              return names;
            });

    assertThat(paths(walk)).containsExactly("c/3.md");
    assertThat(walk.problems()).isEmpty();
  }

  @Test
  void endsWithWhatItHasOnceCancelled() {
    AtomicInteger asked = new AtomicInteger();

    FolderWalk walk = new FolderWalker().walk(root, () -> asked.incrementAndGet() > 5);

    assertThat(walk.files()).hasSize(1);
    assertThat(walk.reachable()).isTrue();
    List<String> others = new ArrayList<>(List.of("a/1.md", "b/2.md", "c/3.md"));
    others.removeAll(paths(walk));
    assertThat(others).hasSize(2).noneMatch(walk::saysGone);
  }

  @Test
  void saysOfNothingThatItIsGoneWhenCancelledAtOnce() {
    FolderWalk walk = new FolderWalker().walk(root, () -> true);

    assertThat(walk.files()).isEmpty();
    assertThat(walk.saysGone("a/1.md")).isFalse();
  }

  @Test
  @Timeout(20)
  @DisabledOnOs(OS.WINDOWS)
  void neverOpensAPipe() throws Exception {
    run("mkfifo", root.resolve("pipe.md").toString());
    run("mkfifo", root.resolve("pipe").toString());

    FolderWalk walk = folder.walk();

    assertThat(paths(walk)).containsExactly("a/1.md", "b/2.md", "c/3.md");
    assertThat(walk.problems())
        .containsExactly(new Problem("pipe.md", 1, Reasons.NEITHER_FILE_NOR_FOLDER));
  }

  @Test
  @Timeout(20)
  @DisabledOnOs(OS.WINDOWS)
  void neverOpensAPipeThatIsTheRoot() throws Exception {
    Path pipe = root.resolve("pipe.md");
    run("mkfifo", pipe.toString());

    assertThat(new FolderWalker().walk(pipe, () -> false).reachable()).isFalse();
  }

  @Test
  @Timeout(20)
  @DisabledOnOs(OS.WINDOWS)
  void neverOpensADeviceThroughALink() throws IOException {
    folder.link("zero.md", Path.of("/dev/zero"));

    assertThat(folder.walk().problems())
        .containsExactly(new Problem("zero.md", 1, Reasons.NEITHER_FILE_NOR_FOLDER));
  }

  @Test
  @DisabledOnOs({OS.WINDOWS, OS.MAC})
  void decodesNamesThatAreNotInTheSystemsEncoding() throws Exception {
    run("sh", "-c", "cd \"$0\"; : > \"$(printf 'a/K\\366ln.md')\"", root.toString());

    FolderWalk walk = folder.walk();

    assertThat(paths(walk)).contains("a/Köln.md");
    assertThat(walk.files()).allMatch(note -> Files.isRegularFile(note.file()));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void showsLineFeedsInNamesOnOneLine() throws IOException {
    Path file = folder.file("a/two\nlines.md");

    NoteFile note = folder.walk().files().get(1);

    assertThat(note.path()).isEqualTo("a/two\u240Alines.md");
    assertThat(note.file()).isEqualTo(file);
  }

  private FolderWalk walkWith(FolderLister lister) {
    return new FolderWalker(lister).walk(root, () -> false);
  }

  private static List<Path> denied(Path folder, String name) throws IOException {
    if (folder.endsWith(name)) {
      throw new AccessDeniedException(folder.toString());
    }
    return SYSTEM.names(folder);
  }

  private static List<String> paths(FolderWalk walk) {
    return walk.files().stream().map(NoteFile::path).toList();
  }

  private static void run(String... command) throws Exception {
    Process process = new ProcessBuilder(command).inheritIO().start();
    assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
  }
}
