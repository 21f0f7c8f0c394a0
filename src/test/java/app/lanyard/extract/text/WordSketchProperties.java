package app.lanyard.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class WordSketchProperties {

  @Property
  void mayHoldEveryWordOfItsSet(@ForAll List<String> words) {
    WordSketch sketch = WordSketch.of(words);

    assertThat(words).allMatch(word -> sketch.mayHold(hash(word)));
  }

  @Example
  void tellsMostOtherWords() {
    WordSketch sketch = WordSketch.of(words("held"));

    assertThat(words("other").stream().filter(word -> sketch.mayHold(hash(word))).count())
        .isLessThan(100);
  }

  @Example
  void holdsNothingOfAnEmptySet() {
    assertThat(WordSketch.of(List.of()).mayHold(hash("word"))).isFalse();
  }

  private static List<String> words(String beginning) {
    return IntStream.range(0, 1_000).mapToObj(number -> beginning + number).toList();
  }

  private static int hash(String word) {
    int hash = WordSketch.EMPTY;
    for (char letter : word.toCharArray()) {
      hash = WordSketch.hash(hash, letter);
    }
    return hash;
  }
}
