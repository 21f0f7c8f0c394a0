package app.lanyard.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PhraseSearchTest {

  @Test
  void theFirstListDecides() {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    lists.put("lightning", List.of("lightning", "⚡"));
    lists.put("talk", List.of("talk"));
    var search = new PhraseSearch<>(lists, name -> name);

    assertThat(search.first("a lightning talk", String::contains)).contains("lightning");
    assertThat(search.first("a talk", String::contains)).contains("talk");
    assertThat(search.first("a klat", String::contains)).isEmpty();
  }

  @Property
  void aTextHasTheLettersOfItsParts(@ForAll("texts") String text, @ForAll("texts") String part) {
    assertThat(LetterSet.of(text + part).mayHold(LetterSet.of(part))).isTrue();
  }

  @Provide
  Arbitrary<String> texts() {
    return NoteWords.texts();
  }
}
