package app.lanyard.extract.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NameWordProperties {

  private static final Pattern PROPER =
      Pattern.compile("(?:[dDlLO]['’])?\\p{Lu}[\\p{L}\\p{M}'’.-]{0,24}");
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.?-?){1,3}");

  @Property
  void tellsProperWordsAsTheirPatternDoes(@ForAll("words") String word) {
    assertThat(NameWord.isProper(word)).isEqualTo(PROPER.matcher(word).matches());
  }

  @Property
  void tellsInitialsAsTheirPatternDoes(@ForAll("words") String word) {
    assertThat(NameWord.isInitials(word)).isEqualTo(INITIALS.matcher(word).matches());
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of(
            "A",
            "B",
            "Z",
            "O",
            "d",
            "l",
            "x",
            "'",
            "’",
            ".",
            "-",
            "É",
            "é",
            "ǅ",
            "Ł",
            "\u0301",
            "Ж",
            "王",
            "7",
            "_",
            "𐐀",
            "𐐨",
            "ⅷ",
            "Ⓐ",
            "bcdefghijklmnopqrstuvwx")
        .list()
        .ofMaxSize(6)
        .map(pieces -> String.join("", pieces));
  }
}
