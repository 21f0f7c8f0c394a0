package app.lanyard.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PhraseMapProperties {

  private static final List<String> PHRASES =
      List.of("summit", "大会", "i/o", "def con", "i̇", "σ", "müller", "𐐨", "", "may");

  private final PhraseMap<Boolean> phrases = PhraseMap.of(PHRASES);

  @Property
  void findsWhatTheFoldedPartIs(@ForAll("texts") String text) {
    for (int end = 0; end <= text.length(); end++) {
      for (int start = Math.max(0, end - 12); start <= end; start++) {
        assertThat(phrases.contains(text, start, end))
            .isEqualTo(PHRASES.contains(Vocabulary.fold(text.substring(start, end))));
      }
    }
  }

  @Example
  void tellsWhatAPhraseMeans() {
    PhraseMap<Integer> months = PhraseMap.of(Map.of("may", 5, "märz", 3));

    assertThat(months.get("in MÄRZ", 3, 7)).isEqualTo(3);
    assertThat(months.get("in May", 2, 6)).isEqualTo(5);
    assertThat(months.get("in May", 0, 6)).isNull();
  }

  @Example
  void readsCapitalsBeyondAsciiAnywhereInAWord() {
    PhraseMap<Boolean> words = PhraseMap.of(List.of("ai̇", "abi̇", "tokyo", "okra", "aé"));

    assertThat(List.of("Aİ", "abİ", "To\u212Ayo", "O\u212ARA", "AÉ")).allMatch(words::contains);
    assertThat(List.of("aİb", "ab", "toy", "ok", "a")).noneMatch(words::contains);
  }

  @Provide
  Arbitrary<String> texts() {
    return NoteWords.texts();
  }
}
