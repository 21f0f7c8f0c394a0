package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TalkWordsProperties {

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
}
