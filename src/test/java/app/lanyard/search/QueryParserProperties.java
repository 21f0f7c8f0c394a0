package app.lanyard.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.search.Operator;
import app.lanyard.model.search.ParsedQuery;
import app.lanyard.model.search.Term;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QueryParserProperties {

  /** What queries are made of, in any order. */
  @Provide
  Arbitrary<String> queries() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "speaker:",
            "kind:",
            "after:",
            "year:",
            "in:",
            "is:",
            "x:",
            "-",
            "--",
            "\"",
            "”",
            ",",
            " ",
            " ",
            "*",
            "(",
            ")",
            "AND",
            "OR",
            "NOT",
            "2025-04",
            "2025",
            "99",
            "keynote",
            "notes",
            "ada",
            "李",
            "：",
            "ß",
            "\u0000",
            "\ud83d",
            "😀",
            "\t");
    return Arbitraries.oneOf(
        pieces.list().ofMaxSize(30).map(list -> String.join("", list)),
        Arbitraries.strings().ofMaxLength(60));
  }

  @Property
  void everythingIsReadAndProblemsLieInside(@ForAll("queries") String typed) {
    ParsedQuery parsed = QueryParser.parse(typed);
    assertThat(parsed.problems())
        .allSatisfy(
            problem -> {
              assertThat(problem.start()).isBetween(0, typed.length());
              assertThat(problem.end()).isBetween(problem.start(), typed.length());
            });
  }

  @Property
  void everyCaretHasAWordInsideOfTheText(@ForAll("queries") String typed) {
    for (int caret = 0; caret <= typed.length(); caret++) {
      int place = caret;
      CaretWord.at(typed, caret)
          .ifPresent(
              word -> {
                assertThat(word.start()).isBetween(0, place);
                assertThat(word.end()).isBetween(place, typed.length());
              });
    }
  }

  @Property
  void aQuotedNameIsReadBack(@ForAll String name) {
    String plain = name.replaceAll("[\"“”„]", " ").strip();
    Assume.that(TextReader.hasLetters(plain) && plain.length() < 200 && !plain.contains("\u0000"));
    ParsedQuery parsed = QueryParser.parse("tag:" + Quoting.value(name));
    assertThat(parsed.problems()).isEmpty();
    assertThat(parsed.query().terms())
        .containsExactly(new Term.Named(Operator.TAG, List.of(plain), false));
  }
}
