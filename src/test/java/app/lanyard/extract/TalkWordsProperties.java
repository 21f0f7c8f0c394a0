package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.extract.text.NoteWords;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TalkWordsProperties {

  private final TalkWords words = new TalkWords();

  @Property(tries = 2_000)
  void speaksOfTalksWhereverThePatternIsFound(@ForAll("texts") String text) {
    assertThat(words.speaksOfTalks(text)).isEqualTo(TalkWords.TALKS.matcher(text).find());
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> close =
        Arbitraries.of(
                "talk",
                "TALKS",
                "Vorträge",
                "sesſion",
                "exposés",
                "Keynote",
                "доклад",
                "大会",
                "发",
                "schedule",
                "s",
                "é",
                "_",
                " ",
                ".",
                "1")
            .list()
            .ofMaxSize(4)
            .map(pieces -> String.join("", pieces));
    return Arbitraries.oneOf(close, NoteWords.texts());
  }
}
