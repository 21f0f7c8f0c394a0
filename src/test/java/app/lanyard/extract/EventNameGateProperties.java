package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.extract.event.KnownSeries;
import app.lanyard.extract.text.NoteWords;
import app.lanyard.extract.text.Vocabulary;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The cheap tests before names of events are looked for turn away no text that has one. */
class EventNameGateProperties {

  private final EventNameFinder names = new EventNameFinder();
  private final EventNameGate gate =
      new EventNameGate(Vocabulary.words("event-words"), new KnownSeries().phrases());

  @Property(tries = 3_000)
  void letsTextsWithNamesPass(@ForAll("texts") String text) {
    List<EventNameFinder.Match> found = names.find(text, new NameTokens(text), 1);

    if (!found.isEmpty()) {
      assertThat(gate.mayBeIn(text)).isTrue();
      assertThat(gate.mayBegin(text, found.getFirst().start())).isTrue();
    }
  }

  @Property
  void namesThatLeadAreTheFirstOnes(@ForAll("texts") String text) {
    assertThat(names.leading(text, 3))
        .isEqualTo(names.first(text).filter(match -> match.start() <= 3));
  }

  @Property
  void aWordForEventsMayEndAName(@ForAll("texts") String text, @ForAll("words") String word) {
    assertThat(gate.endsInWord(text + " " + word)).isTrue();
  }

  @Property
  void aNameByItselfIsOne(@ForAll("words") String word) {
    assertThat(names.isName("Garden " + word)).isTrue();
    assertThat(names.isName("Garden with fences " + word)).isTrue();
    assertThat(names.isName("Garden " + word + ".")).isFalse();
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of("Conference", "Summit", "Days", "Meetup");
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> name =
        Arbitraries.of(
            "",
            "AWS re:Invent",
            "Google I/O",
            "eBPF Summit",
            "Gartentage 2019",
            "DevFest 24",
            "kcd");
    return Combinators.combine(NoteWords.texts(), name, NoteWords.texts())
        .as((before, event, after) -> before + event + after);
  }
}
