package app.lanyard.extract.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleInTextTest {

  private final PeopleInText reader = new PeopleInText();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          After lunch, Anna Miller spoke.                                    | Anna Miller
          Then Anna Miller from Acme spoke.                                  | Anna Miller @Acme
          Anna Miller (Acme) and Bo Chen (Globex) spoke.                     | Anna Miller @Acme; Bo Chen @Globex
          Anna Miller and Ravi from Acme spoke.                              | Anna Miller @Acme; Ravi @Acme
          Anna Miller and Bo Chen (Acme) spoke.                              | Anna Miller; Bo Chen @Acme
          a talk by Anna Miller, co-founder of Soil AI, Bo Chen from Globex, and Jo May, the creator of Heap. | Anna Miller @Soil AI; Bo Chen @Globex; Jo May @Heap
          Anna Miller, who works at the Soil Institute, spoke.               | Anna Miller @Soil Institute
          Anna Miller, the current CEO of Acme (and once of Globex), spoke.  | Anna Miller @Acme
          Anna Miller from solo.io spoke.                                    | Anna Miller @solo.io
          Anna Miller from eBay spoke.                                       | Anna Miller @eBay
          Globex's Anna Miller spoke.                                        | Anna Miller @Globex
          Anna Miller from the University of Trees spoke.                    | Anna Miller @University of Trees
          Anna Miller (of compost fame) spoke.                               | Anna Miller
          Dr. Anna Miller and J. R. Berg spoke.                              | Anna Miller; J. R. Berg
          Anna Miller, Bo Chen and I spoke.                                  | Anna Miller; Bo Chen
          Anna Miller from Red Hat AI and Bo Chen from Heap team spoke.      | Anna Miller @Red Hat AI; Bo Chen @Red Hat AI
          """)
  void findsPeopleAndTheirAffiliations(String sentence, String expected) {
    assertThat(show(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Red Hat spoke.",
        "In Berlin it rained.",
        "The Open Source Summit began.",
        "anna miller spoke.",
        "Anna spoke.",
        ""
      })
  void findsNobody(String sentence) {
    assertThat(reader.all(sentence)).isEmpty();
  }

  @Property(tries = 300)
  void readsAnyText(@ForAll @StringLength(max = 200) String text) {
    assertThat(reader.all("Anna Miller " + text))
        .allSatisfy(
            people -> assertThat(people.end()).isBetween(people.start(), text.length() + 12));
  }

  private String show(String sentence) {
    return reader.all(sentence).stream()
        .flatMap(people -> people.credits().stream())
        .map(c -> c.organisation() == null ? c.name() : c.name() + " @" + c.organisation())
        .collect(Collectors.joining("; "));
  }
}
