package app.lanyard.search.mark;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.search.MarkedText;
import app.lanyard.model.search.Operator;
import app.lanyard.model.search.Query;
import app.lanyard.search.QueryParser;
import java.util.EnumSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "scal           ; Scaling eBPF, scaled  ; [Scaling] eBPF, [scaled]",
        "UBER           ; Überraschung          ; [Überraschung]",
        "łodz           ; Lodz and Łódź         ; [Lodz] and [Łódź]",
        "caling         ; Scaling               ; Scaling",
        "开源            ; 在上海的开源大会           ; 在上海的[开源]大会",
        "AI             ; AI开源                 ; [AI]开源",
        "ネイティブ        ; クラウドネイティブの         ; クラウド[ネイティブ]の",
        "\"big data\"   ; big data, big datasets ; [big data], big datasets",
        "\"big dat      ; big data              ; [big data]",
        "go \"go on\"   ; go on, going          ; [go on], [going]",
        "-go on         ; go on                 ; go [on]",
        "server-less    ; a server-less day     ; a [server-less] day",
        "speaker:ada    ; Ada                   ; Ada",
      })
  void marksWhatTheIndexFinds(String typed, String text, String marked) {
    assertThat(shown(Marker.ofTexts(query(typed)).mark(text))).isEqualTo(marked);
  }

  @Test
  void namesAreMarkedWhereTheyAreAskedFor() {
    Marker marker = Marker.of(query("speaker:\"tang yuan\" gpu"), EnumSet.of(Operator.SPEAKER));
    assertThat(shown(marker.mark("Yuan Tang, GPU Days"))).isEqualTo("[Yuan] [Tang], [GPU] Days");
  }

  @Property
  void marksLieInOrderInsideOfTheText(@ForAll String text, @ForAll String typed) {
    MarkedText marked = Marker.ofTexts(query(typed)).mark(text);
    int last = 0;
    for (MarkedText.Mark mark : marked.marks()) {
      assertThat(mark.start()).isGreaterThanOrEqualTo(last);
      assertThat(mark.end()).isGreaterThan(mark.start()).isLessThanOrEqualTo(text.length());
      last = mark.end();
    }
  }

  @Test
  void theLineWithMostOfItIsShown() {
    var snippets = new Snippets(Marker.ofTexts(query("edge gpu")));
    Snippet best = snippets.best("# The edge\n\n- **GPU** at the [edge](x.md) | again\n\ngpu edge");
    assertThat(best.line()).isEqualTo(3);
    assertThat(shown(best.text())).isEqualTo("[GPU] at the [edge] · again");
    assertThat(snippets.best("nothing")).isEqualTo(Snippet.NONE);
  }

  @Test
  void aLongLineIsCutAroundItsFirstMark() {
    String line = "much before it ".repeat(30) + "needle" + " and much after it".repeat(30);
    MarkedText shown = new Snippets(Marker.ofTexts(query("needle"))).best(line).text();
    assertThat(shown.text()).startsWith("…").endsWith("…").hasSizeLessThan(170);
    assertThat(shown(shown)).contains("it [needle] and");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "kserve; KServe; 0",
        "kserve; KServe in practice; 1",
        "kse; KServe; 1",
        "practice; KServe in practice; 2",
        "prac; KServe in practice; 3",
        "other; KServe; 4",
      })
  void titlesAreRankedByHowWellTheyAnswer(String typed, String title, int rank) {
    assertThat(new TitleRank(query(typed)).of(title)).isEqualTo(rank);
  }

  private static Query query(String typed) {
    return QueryParser.parse(typed).query();
  }

  private static String shown(MarkedText marked) {
    var shown = new StringBuilder(marked.text());
    for (MarkedText.Mark mark : marked.marks().reversed()) {
      shown.insert(mark.end(), ']').insert(mark.start(), '[');
    }
    return shown.toString();
  }
}
