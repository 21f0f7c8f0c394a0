package app.lanyard.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontMatterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          author: Ann              | Ann
          author: {name: Ann}      | Ann
          author: [Ann]            | Ann
          author: [{name: Ann}]    | Ann
          author: [Ann, Bo]        |
          author: ''               |
          author:                  |
          author: {{ site.author }}|
          by: Ann                  | Ann
          author: 2024             | 2024
          AUTHOR: Ann              | Ann
          """)
  void givesASingleValueAsText(String line, String expected) {
    assertThat(frontMatter(line).text("author", "by").orElse(null)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tags: [a, b]                    | a;b
          tags: a, b                      | a;b
          tags: a b                       | a b
          tags: [{name: a}, {title: b}]   | a;b
          tags: {name: a}                 | a
          keywords: a                     | a
          tags: []                        | ''
          other: a                        | ''
          """)
  void givesSeveralValuesAsTexts(String line, String expected) {
    assertThat(String.join(";", frontMatter(line).texts("tags", "keywords"))).isEqualTo(expected);
  }

  @Test
  void readsATableOfTomlAsAName() {
    var note = new NoteParser().parse("+++\n[author]\nname = \"Ann\"\n+++\n");

    assertThat(note.frontMatter().text("author")).contains("Ann");
    assertThat(note.frontMatter().lineOf("author")).hasValue(2);
    assertThat(note.frontMatter().lineOf("title")).isEmpty();
  }

  private static FrontMatter frontMatter(String line) {
    return new NoteParser().parse("---\n" + line + "\n---\n").frontMatter();
  }
}
