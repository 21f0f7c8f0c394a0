package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.NoteFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoteFactsReaderTest {

  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ---\\ntitle: Stated\\n---\\n# Heading\\n     | Stated      | a.md
          ---\\ntalk_title: Of a talk\\n---\\ntext\\n   | Of a talk   | a.md
          ## Second\\n\\n# First\\n                    | First       | a.md
          ## Only second\\n                           | Only second | a.md
          **Bold line**\\n\\nText.\\n                 | Bold line   | a.md
          Just text.\\n                               | My first gardenconf | x/2023-04-18-my-first-gardenconf.md
          Just text.\\n                               | Garden notes | x/garden-notes/README.md
          Just text.\\n                               | README      | README.md
          """)
  void findsTheTitle(String text, String title, String path) {
    assertThat(facts(text, path).title()).isEqualTo(title);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ---\\nauthor: "Ada Miller"\\n---\\nx\\n                    | Ada Miller
          ---\\nauthors:\\n  - Ada Miller\\n  - Bo\\n---\\nx\\n      | Ada Miller
          +++\\ntitle = "x"\\n[author]\\n  name = "Ada Miller"\\n+++\\nx\\n | Ada Miller
          # X\\n\\n_Author: Ada Miller_\\n\\nText\\n              | Ada Miller
          """)
  void findsTheAuthor(String text, String author) {
    assertThat(facts(text, "a.md").author()).startsWith(author);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ---\\ndate: 2025-04-11\\n---\\nx\\n              | a.md | 2025-04-11 FRONT_MATTER
          ---\\ndate: 2025-04-11T23:59:00-08:00\\n---\\nx\\n | a.md | 2025-04-11 FRONT_MATTER
          ---\\npublishDate: 2025-04-11\\n---\\nx\\n       | a.md | 2025-04-11 FRONT_MATTER
          ---\\npublished: 29/1/2017\\n---\\nx\\n          | a.md | 2017-01-29 FRONT_MATTER
          # X\\n\\n**Date**: April 3rd, 2025\\n            | a.md | 2025-04-03 STATED
          # X\\n\\nPosted on 3 April 2025 by Ada\\n        | a.md | 2025-04-03 STATED
          # X\\n                                          | 2025-04-03-x.md | 2025-04-03 FILE_NAME
          # X\\n                                          | 20250403-x.md   | 2025-04-03 FILE_NAME
          # X\\n                                          | 2025_04_03.md   | 2025-04-03 FILE_NAME
          # X\\n                                          | 2025-04.md      | 2025-04-01 FILE_NAME
          # X\\n                                          | notes_dec_10_18.md | 2018-12-10 FILE_NAME
          # X\\n                                          | soil-june-3-2019.md | 2019-06-03 FILE_NAME
          # X\\n                                          | content/2019/11/25/x.md | 2019-11-25 FILE_NAME
          # X\\n\\n![](../img/2024-03-20-garden/a.jpg)\\n | a.md | 2024-03-20 PATH_IN_TEXT
          """)
  void findsTheDateAndWhereItStands(String text, String path, String expected) {
    var date = facts(text, path).date();

    assertThat(date).isNotNull();
    assertThat(date.span().start() + " " + date.origin()).isEqualTo(expected);
  }

  @Test
  void aLinkToADatedNoteIsNotTheDateOfThisOne() {
    assertThat(facts("See [there](../posts/2025-11-17-garden.md).\n", "a.md").date()).isNull();
  }

  @Test
  void pathsThatDisagreeDateNothing() {
    var facts = facts("![](/img/2024-03-20-a/a.jpg) ![](/img/2024-03-21-b/b.jpg)\n", "a.md");

    assertThat(facts.date()).isNull();
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ---\\nlang: de-AT\\n---\\nhello      | a.md    | de
          hello                               | a.fr.md | fr
          hello                               | notes_de.md | de
          hello                               | content/es/a.md | es
          The garden is the place that we have been to and it was fun for you and for the others with us | a.md | en
          Der Garten ist nicht weit und die Bäume sind auch von dem Weg zu sehen, wir werden mit der Bahn fahren | a.md | de
          Les jardins et les arbres sont dans la ville avec des fleurs pour nous et vous qui est sur le pont | a.md | fr
          在花园里我们看到了很多树木和花朵        | a.md    | zh
          庭でたくさんの花を見ました               | a.md    | ja
          정원에서 많은 꽃을 보았습니다             | a.md    | ko
          В саду мы не видели цветов, но это как на юге, и мы с ней так и не поняли, что это для нас | a.md | ru
          """)
  void findsTheLanguage(String text, String path, String language) {
    assertThat(facts(text, path).language()).isEqualTo(language);
  }

  @Test
  void aLanguageThatComesFirstMustStayAhead() {
    String english = "We saw the trees and the flowers of that garden with you. ".repeat(4);
    String german = "Wir haben die Bäume und die Blumen auch nicht im Garten gesehen. ".repeat(60);

    assertThat(facts(english + german, "a.md").language()).isEqualTo("de");
  }

  @Test
  void aScriptIsCountedBehindAForeignBeginning() {
    String english = "We saw the trees and the flowers of that garden with you. ".repeat(4);

    assertThat(facts(english + "我们在花园里看到了很多花".repeat(80), "a.md").language()).isEqualTo("zh");
  }

  @Test
  void anUnclearLanguageStaysUnknown() {
    assertThat(facts("Foo bar baz.\n", "a.md").language()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntags: [Trees, soil, trees]\n---\n",
        "---\ntags: Trees, soil\n---\n",
        "---\ntags: \"#Trees #soil\"\n---\n",
        "---\ntags:\n  - Trees\ncategories:\n  - soil\n---\n"
      })
  void findsTags(String text) {
    assertThat(facts(text, "a.md").tags()).containsExactly("Trees", "soil");
  }

  private static NoteFacts facts(String text, String path) {
    return Extraction.of(text.replace("\\n", "\n"), path).facts();
  }
}
