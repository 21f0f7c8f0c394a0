package app.lanyard.markdown.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WikiTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          [[Ada Miller]];Ada Miller
          [[people/ada|Ada Miller]];Ada Miller
          [[Ada Miller]], [[Bo Chen]];Ada Miller, Bo Chen
          with [[Ada Miller]] (Acme);with Ada Miller (Acme)
          [[]];[[]]
          a [link] [[ of none;a [link] [[ of none
          """)
  void showsWhatALinkReads(String written, String read) {
    assertThat(WikiText.plain(Map.of("key", written))).containsEntry("key", read);
  }

  @Test
  void goesIntoListsAndObjectsAndLeavesOtherValues() {
    Map<String, Object> plain =
        WikiText.plain(
            Map.of("list", List.of("[[Ada]]", Map.of("name", "[[Bo]]"), 3), "flag", true));

    assertThat(plain)
        .containsEntry("list", List.of("Ada", Map.of("name", "Bo"), 3))
        .containsEntry("flag", true);
  }
}
