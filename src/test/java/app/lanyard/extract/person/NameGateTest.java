package app.lanyard.extract.person;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.extract.text.NoteWords;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameGateTest {

  @Property
  void letsEveryFullNameThrough(@ForAll("names") String name, @ForAll("behind") String behind) {
    assertThat(NameGate.mayBeginWithFullName(name + behind)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the talk",
        "Setup of nodes",
        "how We Build",
        "Overview",
        "10 Things",
        "Ada Lovelace presents"
      })
  void turnsOtherWordsAway(String text) {
    assertThat(NameGate.mayBeginWithFullName(text)).isFalse();
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(
            "Ada", "de", "van", "O'Hara", "d'Arc", "J.", "dr.", "Лев", "王", "小明", "・", "-", " ",
            " ", " ", "(Bo)", "Ñ", "x", "🎤")
        .list()
        .ofMinSize(2)
        .ofMaxSize(8)
        .map(pieces -> String.join("", pieces))
        .filter(PersonName::isFull);
  }

  @Provide
  Arbitrary<String> behind() {
    return Arbitraries.oneOf(
        Arbitraries.of("", " (Acme)", ", Acme", " from Acme", " and others", " – x"),
        Combinators.combine(
                Arbitraries.of(",", ";", " (", ": ", " |", " –", "!", " '", "\n"),
                NoteWords.texts())
            .as((mark, text) -> mark + text));
  }
}
