package app.lanyard.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SearchTextProperties {

  @Provide
  Arbitrary<List<String>> lines() {
    Arbitrary<String> line =
        Arbitraries.oneOf(
            Arbitraries.of(
                "",
                "Plain WORDS",
                "Žižkov",
                "ΟΔΥΣΣΕΥΣ",
                "在上海",
                "ＡＢ",
                "\r",
                "e\u0301",
                "\u0301",
                "Øl"),
            Arbitraries.strings().ofMaxLength(20).map(text -> text.replace('\n', ' ')));
    return line.list().ofMinSize(1).ofMaxSize(12);
  }

  @Property
  void aTextIsWhatItsLinesAre(@ForAll("lines") List<String> lines) {
    assertThat(SearchText.indexed(String.join("\n", lines)))
        .isEqualTo(lines.stream().map(SearchText::indexed).collect(Collectors.joining("\n")));
  }

  @Property
  void aQueryIsQuotedWordsAndNothingElse(@ForAll String typed) {
    assertThat(SearchText.query(typed)).matches("|\"[^\"]+\" \\*(?: AND \"[^\"]+\" \\*)*");
  }
}
