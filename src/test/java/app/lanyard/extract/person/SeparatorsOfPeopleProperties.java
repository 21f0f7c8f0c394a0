package app.lanyard.extract.person;

import app.lanyard.extract.text.NoteWords;
import app.lanyard.extract.text.SeparatorPlaces;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SeparatorsOfPeopleProperties {

  @Property
  void findWhateverTheirPatternsFind(@ForAll("lists") String text) {
    SeparatorPlaces.assertAllFound(SpeakerReader.SEGMENT, text);
    SeparatorPlaces.assertAllFound(SpeakerReader.GROUP, text);
    SeparatorPlaces.assertAllFound(SpeakerReader.COMMA, text);
  }

  @Provide
  Arbitrary<String> lists() {
    Arbitrary<String> joint =
        Arbitraries.of(
            " and ",
            " AND ",
            ",  & ",
            "\tund ",
            " y\n",
            " е ",
            " и ",
            " + ",
            " with ",
            "、",
            " 和",
            "与 ",
            ";",
            " ；",
            "\n",
            " \n ",
            " / ",
            ". Moderator:",
            " Panelists :",
            ",\nHost:",
            "，",
            " ,",
            "  e  ",
            " / / ");
    return Combinators.combine(NoteWords.texts(), joint, NoteWords.texts(), joint)
        .as((first, one, second, other) -> first + one + second + other + first);
  }
}
