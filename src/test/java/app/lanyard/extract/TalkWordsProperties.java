package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.extract.text.NoteWords;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TalkWordsProperties {

  private final TalkWords words = new TalkWords();

  @Property(tries = 2_000)
  void speaksOfTalksWhereverThePatternIsFound(@ForAll("texts") String text) {
    assertThat(words.speaksOfTalks(text)).isEqualTo(TalkWords.TALKS.matcher(text).find());
  }

  @Property
  void eachBreakMayBeOne(@ForAll("breaks") String title) {
    if (TalkWords.BREAK.matcher(title).matches()) {
      assertThat(TalkWords.mayBeBreak(title)).isTrue();
    }
  }

  @Provide
  Arbitrary<String> breaks() {
    Arbitrary<String> marks = Arbitraries.of("", "", "(", "é ", "☕", "_");
    Arbitrary<String> meals =
        Arbitraries.of(
            "", "Coffee ", "lunch", "TEA ", "short", "morning ", "afternoon ", "evening");
    Arbitrary<String> names =
        Arbitraries.of(
            "Break",
            "LUNCH",
            "breakfast",
            "Dinner",
            "registration",
            "Networking",
            "reception",
            "Party",
            "drinks",
            "doors open",
            "Check-in",
            "checkin");
    Arbitrary<String> ends = Arbitraries.of("", " and tea", "s", "!");
    return Combinators.combine(marks, meals, names, ends)
        .as((mark, meal, name, end) -> mark + meal + name + end);
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
