package app.lanyard.library.excerpt;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

  @ParameterizedTest
  @CsvSource({
    "trips/tide.md, notes/trips/tide.md",
    "tide.qmd, notes/tide.md",
    "a.b, notes/a.b.md",
    "../../etc/passwd, notes/_/_/etc/passwd.md",
    "a/./b.md, notes/a/_/b.md",
    "'what? *why*: \"so\".md', notes/what why so.md",
    "aux.md, notes/_aux.md",
    ".hidden.md, notes/hidden.md",
    "日本/津波.md, notes/日本/津波.md",
  })
  void aNotesFileStandsWhereTheNoteDoes(String path, String expected) {
    assertThat(new FileNames().next(Samples.note(path))).isEqualTo(expected);
  }

  @Test
  void aTalksFileHasItsDateAndTitle() {
    assertThat(new FileNames().next(Samples.talk("Reading: waves")))
        .isEqualTo("talks/2024-06-03 Reading waves.md");
  }

  @Test
  void noTwoFilesHaveTheSameNameWhereCaseDoesNotCount() {
    var names = new FileNames();
    assertThat(names.next(Samples.note("Tide.md"))).isEqualTo("notes/Tide.md");
    assertThat(names.next(Samples.note("tide.qmd"))).isEqualTo("notes/tide (2).md");
    assertThat(names.next(Samples.note("tide (2).md"))).isEqualTo("notes/tide (2) (2).md");
  }

  @Property
  void noNameLeadsOutOfTheFolder(@ForAll @NotBlank @StringLength(max = 200) String path) {
    String name = new FileNames().next(Samples.note(path));
    assertThat(name).startsWith("notes/").endsWith(".md").doesNotContain("/../", "/./", "//");
    assertThat(name).doesNotContainPattern("[\\p{Cntrl}\\\\:*?\"<>|]");
  }
}
