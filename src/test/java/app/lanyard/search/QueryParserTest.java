package app.lanyard.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.search.DayRange;
import app.lanyard.model.search.Query;
import app.lanyard.model.search.SearchKind;
import app.lanyard.model.search.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What right queries mean. */
class QueryParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "kubernetes                       | kubernetes",
        "  two   words                    | two & words",
        "\"exact phrase\" word            | \"exact phrase\" & word",
        "“typed by a phone”               | \"typed by a phone\"",
        "-vllm gpu                        | -vllm & gpu",
        "-\"not this\" gpu                | -\"not this\" & gpu",
        "kube*                            | kube",
        "c++ node.js don't                | c++ & node.js & don't",
        "https://example.org/a std::move  | https://example.org/a & std::move",
        "10:30                            | 10:30",
        "title:                           | title",
        "开源　大会                        | 开源 & 大会",
        "speaker:ada                      | SPEAKER[ada]",
        "SPEAKER:Ada                      | SPEAKER[Ada]",
        "speaker:\"Yuan Tang\"            | SPEAKER[Yuan Tang]",
        "speaker：李                       | SPEAKER[李]",
        "speaker:ada speaker:lin          | SPEAKER[ada] & SPEAKER[lin]",
        "speaker:ada,\"Lin Li\"           | SPEAKER[ada, Lin Li]",
        "-speaker:ada gpu                 | -SPEAKER[ada] & gpu",
        "project:kserve                   | PROJECT[kserve]",
        "event:\"KubeCon EU\"             | EVENT[KubeCon EU]",
        "event:a event:b                  | EVENT[a, b]",
        "series:fosdem                    | SERIES[fosdem]",
        "org:cern                         | ORG[cern]",
        "org:\"Example, Inc.\"            | ORG[Example, Inc.]",
        "tag:gpu                          | TAG[gpu]",
        "source:trips                     | SOURCE[trips]",
        "kind:keynote                     | KIND[keynote]",
        "kind:KEY                         | KIND[keynote]",
        "kind:t                           | KIND[talk, tutorial]",
        "kind:keynote kind:panel          | KIND[keynote, panel]",
        "-kind:talk -kind:panel gpu       | -KIND[talk] & -KIND[panel] & gpu",
        "has:recording                    | HAS[recording]",
        "has:recording has:slides         | HAS[recording] & HAS[slides]",
        "is:annotated is:starred          | IS[annotated] & IS[starred]",
        "status:to-watch                  | STATUS[to-watch]",
        "status:attended status:watch     | STATUS[attended, watching, watched]",
        "rating:4,5                       | RATING[4, 5]",
        "lang:zh                          | LANG[zh]",
        "lang:Japanese                    | LANG[ja]",
        "year:2024                        | 2024-01-01..2024-12-31",
        "year:2023..2025                  | 2023-01-01..2025-12-31",
        "year:2023,2025                   | 2023-01-01..2023-12-31 or 2025-01-01..2025-12-31",
        "year:2023 year:2025              | 2023-01-01..2023-12-31 or 2025-01-01..2025-12-31",
        "-year:2024 gpu                   | -2024-01-01..2024-12-31 & gpu",
        "on:2025-04-11                    | 2025-04-11..2025-04-11",
        "on:2025/4/1                      | 2025-04-01..2025-04-01",
        "on:11.4.2025                     | 2025-04-11..2025-04-11",
        "on:\"11 April 2025\"             | 2025-04-11..2025-04-11",
        "on:\"Apr 2025\"                  | 2025-04-01..2025-04-30",
        "on:2024-02                       | 2024-02-01..2024-02-29",
        "after:2025-04                    | 2025-04-01..",
        "after:2025                       | 2025-01-01..",
        "after:2025-04-11                 | 2025-04-11..",
        "before:2026                      | ..2025-12-31",
        "before:2025-04                   | ..2025-03-31",
        "before:2025-04-11                | ..2025-04-10",
        "after:2025-04 before:2026        | 2025-04-01.. & ..2025-12-31",
      })
  void isReadAsMeant(String typed, String meant) {
    var parsed = QueryParser.parse(typed);
    assertThat(parsed.problems()).isEmpty();
    assertThat(written(parsed.query())).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gpu                       | TALK SPEAKER PROJECT EVENT NOTE ANNOTATION",
        "in:notes gpu              | NOTE",
        "in:notes in:talks         | TALK NOTE",
        "in:notes,events gpu       | EVENT NOTE",
        "in:n gpu                  | NOTE",
        "-in:notes gpu             | TALK SPEAKER PROJECT EVENT ANNOTATION",
      })
  void kindsOfResultsAreChosen(String typed, String kinds) {
    var parsed = QueryParser.parse(typed);
    assertThat(parsed.problems()).isEmpty();
    assertThat(parsed.query().kinds().stream().map(SearchKind::name))
        .containsExactly(kinds.split(" "));
  }

  @Test
  void nothingTypedAsksForNothing() {
    assertThat(QueryParser.parse("  ").query()).isEqualTo(Query.ALL);
  }

  static String written(Query query) {
    return query.terms().stream()
        .map(term -> (term.excluded() ? "-" : "") + written(term))
        .collect(Collectors.joining(" & "));
  }

  private static String written(Term term) {
    return switch (term) {
      case Term.Word word -> word.text();
      case Term.Phrase phrase -> '"' + phrase.text() + (phrase.open() ? "…" : "\"");
      case Term.Named named -> named.operator() + named.values().toString();
      case Term.Dated dated -> written(dated.ranges());
    };
  }

  private static String written(List<DayRange> ranges) {
    return ranges.stream()
        .map(range -> day(range.from()) + ".." + day(range.to()))
        .collect(Collectors.joining(" or "));
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
