package app.lanyard.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.annotation.AnchorState;
import app.lanyard.model.annotation.TextQuote;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class AnchorerProperties {

  private final Anchorer anchorer = new Anchorer();

  @Property(tries = 500)
  void whatHasNotChangedIsExactlyWhereItWas(
      @ForAll("texts") String text,
      @ForAll @IntRange(max = 10_000) int at,
      @ForAll @IntRange(min = 1, max = 300) int length) {
    TextQuote quote = quote(text, at, length);
    assertThat(anchorer.anchor(text, List.of(quote)))
        .containsExactly(new Anchor(AnchorState.ANCHORED, quote.start(), quote.end(), 1));
  }

  @Property(tries = 300)
  void whatIsGoneWithAllAroundItIsNowhere(
      @ForAll("texts") String text,
      @ForAll("strangers") String other,
      @ForAll @IntRange(max = 10_000) int at,
      @ForAll @IntRange(min = 1, max = 300) int length) {
    // Line feeds alone can be the whole of both texts, and are not gone then.
    Assume.that(!text.isBlank());
    TextQuote quote = quote(text, at, length);
    assertThat(anchorer.anchor(other, List.of(quote)).getFirst().state())
        .isNotEqualTo(AnchorState.ANCHORED);
  }

  @Property(tries = 500)
  void whatIsFoundIsAPartOfTheText(
      @ForAll("texts") String before,
      @ForAll("texts") String after,
      @ForAll @IntRange(max = 10_000) int at,
      @ForAll @IntRange(min = 1, max = 300) int length) {
    String edited = after + before.substring(before.length() / 3) + after;
    Anchor anchor = anchorer.anchor(edited, List.of(quote(before, at, length))).getFirst();
    if (anchor.state() != AnchorState.ORPHANED) {
      assertThat(anchor.start()).isBetween(0, anchor.end() - 1);
      assertThat(anchor.end()).isLessThanOrEqualTo(edited.length());
      assertThat(Surrogates.cut(edited, anchor.start())).isFalse();
      assertThat(Surrogates.cut(edited, anchor.end())).isFalse();
    }
    assertThat(anchor.score()).isBetween(0.0, 1.0);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("note", "talk", "the", "a", "queue", "😀", "講演", "\n", "é", "  ", "Rust,")
        .list()
        .ofMinSize(1)
        .ofMaxSize(120)
        .map(words -> String.join(" ", words));
  }

  /** Texts without a word of the others. */
  @Provide
  Arbitrary<String> strangers() {
    return Arbitraries.of("Щука", "плыла", "вниз", "по", "широкой", "реке", "\n")
        .list()
        .ofMaxSize(120)
        .map(words -> String.join("_", words));
  }

  private static TextQuote quote(String text, int at, int length) {
    int start = at % text.length();
    return Quoting.of(text, start, Math.min(text.length(), start + length));
  }
}
