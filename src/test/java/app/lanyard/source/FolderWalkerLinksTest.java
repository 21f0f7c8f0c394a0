package app.lanyard.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.lanyard.model.Problem;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "making links needs a privilege there")
class FolderWalkerLinksTest {

  @TempDir private Path home;
  private NoteFolder folder;
  private NoteFolder outside;

  @BeforeEach
  void makeFolders() throws IOException {
    folder = new NoteFolder(home.resolve("source"));
    outside = new NoteFolder(home.resolve("outside"));
    folder.folder("");
    outside.folder("");
  }

  @Test
  void prefersTheRealPlaceInside() throws IOException {
    Path real = folder.file("z/real.md");
    folder.link("a.md", real);
    folder.link("b", real.getParent());

    assertThat(folder.paths()).containsExactly("z/real.md");
    assertThat(folder.walk().problems()).isEmpty();
  }

  @Test
  void followsLinksToTheOutsideOnce() throws IOException {
    outside.file("talks/b.md");
    Path note = outside.file("c.md");
    folder.link("second", outside.root());
    folder.link("first", outside.root());
    folder.link("z.md", note);

    assertThat(folder.walk().files())
        .extracting(NoteFile::path, NoteFile::file)
        .containsExactly(
            tuple("first/c.md", folder.root().resolve("first/c.md")),
            tuple("first/talks/b.md", folder.root().resolve("first/talks/b.md")));
  }

  @Test
  void takesWhatTwoLinkedFoldersShareFromTheFirst() throws IOException {
    outside.file("sub/a.md");
    outside.file("b.md");
    folder.link("1", outside.folder("sub"));
    folder.link("2", outside.root());

    assertThat(folder.paths()).containsExactly("1/a.md", "2/b.md");
  }

  @Test
  void followsLinksFoundThroughLinks() throws IOException {
    NoteFolder further = new NoteFolder(home.resolve("further"));
    further.file("a.md");
    outside.link("on", further.root());
    further.link("back", outside.root());
    folder.link("out", outside.root());

    assertThat(folder.paths()).containsExactly("out/on/a.md");
  }

  @Test
  void goesByTheNameOfALinkToAFile() throws IOException {
    Path plain = outside.file("plain");
    folder.link("a.md", plain);
    folder.link("b.png", outside.file("b.md"));

    assertThat(folder.paths()).containsExactly("a.md");
  }

  @Test
  void followsALinkIntoAFolderThatIsLeftOutItself() throws IOException {
    folder.file("node_modules/mine/a.md");
    folder.link("mine", folder.root().resolve("node_modules/mine"));
    folder.link(".hidden", outside.root());
    outside.file("b.md");

    assertThat(folder.paths()).containsExactly("mine/a.md");
  }

  @Test
  void noticesLoops() throws IOException {
    folder.file("a/b/c.md");
    folder.link("a/b/up", folder.root());
    folder.link("a/self", Path.of("."));

    FolderWalk walk = folder.walk();

    assertThat(walk.files()).extracting(NoteFile::path).containsExactly("a/b/c.md");
    assertThat(walk.problems()).isEmpty();
    assertThat(walk.unread()).isEmpty();
  }

  @Test
  void doesNotFollowALinkToWhatHoldsTheSource() throws IOException {
    outside.file("b.md");
    folder.file("a.md");
    folder.link("home", home);

    FolderWalk walk = folder.walk();

    assertThat(walk.files()).extracting(NoteFile::path).containsExactly("a.md");
    assertThat(walk.problems()).containsExactly(new Problem("home", 1, Reasons.LINK_TO_ANCESTOR));
  }

  @Test
  void reportsLinksThatLeadNowhere() throws IOException {
    folder.file("a.md");
    folder.link("drive", home.resolve("not-plugged-in"));

    FolderWalk walk = folder.walk();

    assertThat(walk.files()).extracting(NoteFile::path).containsExactly("a.md");
    assertThat(walk.problems()).containsExactly(new Problem("drive", 1, Reasons.LINK_TO_NOTHING));
    assertThat(walk.saysGone("drive/2019/talk.md")).isFalse();
    assertThat(walk.saysGone("driver.md")).isTrue();
  }

  @Test
  void reportsALinkToItself() throws IOException {
    folder.link("a.md", Path.of("a.md"));

    assertThat(folder.walk().problems()).extracting(Problem::path).containsExactly("a.md");
  }

  @Test
  void takesALinkAsRoot() throws IOException {
    folder.file("a.md");
    outside.link("notes", folder.root());
    Path root = outside.root().resolve("notes");

    assertThat(new FolderWalker().walk(root, () -> false).files())
        .extracting(NoteFile::path, NoteFile::file)
        .containsExactly(tuple("a.md", root.resolve("a.md")));
  }
}
