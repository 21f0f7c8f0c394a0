package app.lanyard.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.search.Operator;
import app.lanyard.model.search.ParsedQuery;
import app.lanyard.model.search.QueryProblem;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said of wrong queries, at which place, and what is searched for all the same. */
class WrongQueryTest {

  private final SearchWords words = new SearchWords(Locale.ENGLISH);

  /** The place is what the brackets hold. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      value = {
        "[colour:]red gpu                 | UNKNOWN_OPERATOR      | colour & red & gpu",
        "[speakr:]ada                     | UNKNOWN_OPERATOR_NEAR | SPEAKER[ada]",
        "-[sepaker:]ada gpu               | UNKNOWN_OPERATOR_NEAR | -SPEAKER[ada] & gpu",
        "[speaker:] ada                   | MISSING_VALUE         | ada",
        "gpu [-tag:\"\"]                  | MISSING_VALUE         | gpu",
        "gpu [\"exact phrase]             | UNCLOSED_QUOTE        | gpu & \"exact phrase…",
        "speaker:[\"Yuan Tang]            | UNCLOSED_QUOTE        | SPEAKER[Yuan Tang]",
        "gpu [\"\"]                       | EMPTY_QUOTES          | gpu",
        "gpu after:[tomorrow]             | UNREADABLE_DATE       | gpu",
        "gpu on:[4/11/2025]               | UNREADABLE_DATE       | gpu",
        "on:[2025-02-30]                  | IMPOSSIBLE_DATE       | 2025-02-01..2025-02-28",
        "after:[2025-13]                  | IMPOSSIBLE_DATE       | 2025-01-01..",
        "gpu year:[24]                    | UNREADABLE_YEAR       | gpu",
        "year:[2025..2023]                | YEARS_SWAPPED         | 2023-01-01..2025-12-31",
        "[after:2026 gpu before:2025]     | DATES_SWAPPED         | gpu & 2025-01-01.. & ..2025-12-31",
        "[before:2025 after:2025]         | DATES_SWAPPED         | 2025-01-01..",
        "gpu kind:[sermon]                | UNKNOWN_VALUE         | gpu",
        "kind:[keynot3]                   | UNKNOWN_VALUE_NEAR    | KIND[keynote]",
        "has:[recroding]                  | UNKNOWN_VALUE_NEAR    | HAS[recording]",
        "is:[stared]                      | UNKNOWN_VALUE_NEAR    | IS[starred]",
        "status:[atended]                 | UNKNOWN_VALUE_NEAR    | STATUS[attended]",
        "gpu rating:[eleven]              | UNKNOWN_VALUE         | gpu",
        "gpu in:[cellar]                  | UNKNOWN_VALUE         | gpu",
        "gpu lang:[klingon]               | UNKNOWN_LANGUAGE      | gpu",
        "[-vllm]                          | ONLY_EXCLUDED         | -vllm",
        "[-kind:panel -\"a b\"]           | ONLY_EXCLUDED         | -KIND[panel] & -\"a b\"",
        "gpu [-]                          | LONE_MINUS            | gpu",
        "gpu [--]vllm                     | DOUBLE_MINUS          | gpu & -vllm",
        "docker [&] gpu                   | NO_LETTERS            | docker & gpu",
        "gpu tag:[***]                    | NO_LETTERS            | gpu",
        "gpu [AND] vllm                   | NO_AND                | gpu & vllm",
        "gpu [OR] vllm                    | NO_OR                 | gpu & vllm",
        "gpu [NOT] vllm                   | NO_NOT                | gpu & -vllm",
        "gpu [(vllm)]                     | NO_BRACKETS           | gpu & vllm",
        "[*netes]                         | NO_ENDINGS            | netes",
        "gpu [-GPU]                       | CONTRADICTION         | gpu",
        "tag:a [-tag:a]                   | CONTRADICTION         | TAG[a]",
        "in:speakers ada [kind:keynote]   | NOT_FOR_KIND          | ada",
        "[-in:t,s,p,e,n,a gpu]            | ALL_KINDS_EXCLUDED    | gpu",
      })
  void isSaidWithItsPlace(String marked, QueryProblem.Kind kind, String understood) {
    String typed = marked.replace("[", "").replace("]", "");
    ParsedQuery parsed = QueryParser.parse(typed);
    assertThat(QueryParserTest.written(parsed.query())).isEqualTo(understood);
    assertThat(parsed.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.kind()).isEqualTo(kind);
              assertThat(problem.start()).isEqualTo(marked.indexOf('['));
              assertThat(problem.end()).isEqualTo(marked.indexOf(']') - 1);
              assertThat(words.problem(problem)).endsWith(".").doesNotContain("{");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "speakr:ada    | There is no operator “speakr:”; “speaker:” is taken instead.",
        "kind:keynot3  | “keynot3” is none of what “kind:” knows; “keynote” is taken instead.",
        "is:liked      | “liked” is none of what “is:” knows: starred, annotated.",
        "after:soon    | “soon” is no date; write after:2025, after:2025-04 or after:2025-04-11.",
        "gpu don't \"  | The closing quote is missing; the phrase goes on to the end.",
      })
  void isSaidInASentence(String typed, String sentence) {
    assertThat(QueryParser.parse(typed).problems())
        .singleElement()
        .extracting(words::problem)
        .isEqualTo(sentence);
  }

  @Test
  void severalThingsAreSaidInTheirOrder() {
    assertThat(QueryParser.parse("kind:sermon \"\" after:soon -").problems())
        .extracting(QueryProblem::kind)
        .containsExactly(
            QueryProblem.Kind.UNKNOWN_VALUE,
            QueryProblem.Kind.EMPTY_QUOTES,
            QueryProblem.Kind.UNREADABLE_DATE,
            QueryProblem.Kind.LONE_MINUS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "gpu speaker:     | true",
        "speaker: gpu     | false",
        "gpu \"exact      | true",
        "gpu -            | true",
        "gpu after:20     | true",
        "after:20 gpu     | false",
        "year:2025..2023  | false",
      })
  void whatIsOnlyNotTypedYetIsToldApart(String typed, boolean unfinished) {
    assertThat(QueryParser.parse(typed).problems())
        .singleElement()
        .extracting(QueryProblem::unfinished)
        .isEqualTo(unfinished);
  }

  @Test
  void aQueryIsReadUpToALimit() {
    ParsedQuery parsed = QueryParser.parse("word ".repeat(300));
    assertThat(parsed.query().terms()).hasSize(QueryParser.MOST_TERMS);
    assertThat(parsed.problems())
        .extracting(QueryProblem::kind)
        .containsOnly(QueryProblem.Kind.TOO_LONG);
  }

  @ParameterizedTest
  @EnumSource(QueryProblem.Kind.class)
  void everyProblemHasASentence(QueryProblem.Kind kind) {
    var problem = new QueryProblem(kind, 0, 1, List.of("one", "two", "three"), "", false);
    assertThat(words.problem(problem)).isNotBlank().doesNotContain("{");
  }

  @ParameterizedTest
  @EnumSource(Operator.class)
  void everyOperatorIsExplainedWithARightExample(Operator operator) {
    assertThat(words.explanation(operator)).isNotBlank();
    assertThat(words.example(operator)).startsWith(operator.wireName() + ":");
    assertThat(QueryParser.parse(words.example(operator)).problems()).isEmpty();
  }

  @Test
  void theWordsHoldNoOthers() throws IOException {
    var known = new Properties();
    try (var in = SearchWords.class.getResourceAsStream("words.properties")) {
      known.load(in);
    }
    String allowed =
        Arrays.stream(QueryProblem.Kind.values())
            .map(kind -> "problem." + kind.wireName())
            .collect(Collectors.joining("|"));
    assertThat(known.stringPropertyNames())
        .allMatch(key -> key.matches(allowed + "|(operator|example)\\.[a-z]+"));
  }
}
