package app.lanyard.search.complete;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.Facet;
import app.lanyard.model.FacetCount;
import app.lanyard.model.search.Completion;
import app.lanyard.model.search.Completions;
import app.lanyard.model.search.Operator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionFinderTest {

  private static final Map<Facet, List<FacetCount>> NAMES =
      Map.of(
          Facet.SPEAKER,
          List.of(
              new FacetCount("yuan tang", "Yuan Tang", 7),
              new FacetCount("yuri", "Yuri", 2),
              new FacetCount("tang", "Yan \"T\" Tang", 1)),
          Facet.YEAR,
          List.of(new FacetCount("2025", "2025", 9), new FacetCount("2019", "2019", 1)),
          Facet.KIND,
          List.of(new FacetCount("keynote", "keynote", 4)),
          Facet.LANGUAGE,
          List.of(new FacetCount("zh", "zh", 3), new FacetCount("en", "en", 8)),
          Facet.EVENT,
          List.of(new FacetCount("e", "Café, Days", 1)));

  private final CompletionFinder finder = new CompletionFinder(CompletionFinderTest::names);

  /** The bar is the caret; what is offered is shown in place. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "sp|                       ; speaker:",
        "gpu s|                    ; gpu speaker: / gpu series: / gpu source: / gpu status:",
        "gpu -sp|                  ; gpu -speaker:",
        "spe|aker:ada              ; speaker:ada",
        "speaker:yu|               ; speaker:\"Yuan Tang\" / speaker:Yuri",
        "speaker:yu|an gpu         ; speaker:\"Yuan Tang\" gpu / speaker:Yuri gpu",
        "speaker:\"yuan t|         ; speaker:\"Yuan Tang\"",
        "speaker:\"yuan t| gpu     ; speaker:\"Yuan Tang\" gpu",
        "speaker:\"yuan t|a\" gpu  ; speaker:\"Yuan Tang\" gpu",
        "speaker:ada,yur|          ; speaker:ada,Yuri",
        "-speaker:yur|             ; -speaker:Yuri",
        "event:|                   ; event:\"Café, Days\"",
        "kind:key|                 ; kind:keynote",
        "kind:T|                   ; kind:talk / kind:tutorial",
        "has:rec|                  ; has:recording",
        "is:|                      ; is:starred / is:annotated",
        "status:watch|             ; status:watching / status:watched",
        "rating:|                  ; rating:1 / rating:2 / rating:3 / rating:4 / rating:5",
        "in:no|                    ; in:notes",
        "year:20|                  ; year:2025 / year:2019",
        "after:2|                  ; after:2025 / after:2019",
        "lang:chi|                 ; lang:zh",
      })
  void whatIsBegunIsOffered(String typed, String offered) {
    int caret = typed.indexOf('|');
    String text = typed.replace("|", "");
    Completions completions = finder.complete(text, caret, 10);
    assertThat(completions.choices().stream().map(choice -> completions.applied(text, choice)))
        .containsExactly(offered.split(" / "));
    assertThat(completions.choices())
        .allSatisfy(
            choice ->
                assertThat(
                        completions
                            .applied(text, choice)
                            .substring(0, completions.caretAfter(choice)))
                    .endsWith(choice.insert()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {"\"a phrase|", "colour:re|", "speaker:\"Ada\"|", "kubernetes|", "tag:x|"})
  void whereNothingFitsNothingIsOffered(String typed) {
    assertThat(finder.complete(typed.replace("|", ""), typed.indexOf('|'), 10).choices()).isEmpty();
  }

  @Test
  void allOperatorsAreOfferedWhereAWordMayBegin() {
    assertThat(finder.complete("gpu ", 4, 100).choices())
        .extracting(Completion::label)
        .contains("speaker:", "in:")
        .hasSize(Operator.values().length);
  }

  @Test
  void valuesComeWithTheirNumberOfTalks() {
    assertThat(finder.complete("speaker:yuan", 12, 10).choices())
        .containsExactly(new Completion(Operator.SPEAKER, "\"Yuan Tang\"", "Yuan Tang", true, 7));
    assertThat(finder.complete("kind:keyn", 9, 10).choices())
        .extracting(Completion::count)
        .containsExactly(4);
  }

  @Test
  void aCaretOutsideOfTheTextCountsAsItsEnd() {
    assertThat(finder.complete("sp", 99, 10).choices()).hasSize(1);
    assertThat(finder.complete("sp", -1, 100).choices()).hasSize(Operator.values().length);
  }

  private static List<FacetCount> names(Facet facet, String typed, int most) {
    return NAMES.getOrDefault(facet, List.of()).stream()
        .filter(name -> name.label().toLowerCase(Locale.ROOT).startsWith(typed))
        .limit(most)
        .toList();
  }
}
