package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.SpeakerCredit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnedTitleTest {

  private final OwnedTitle owned = new OwnedTitle(Readers.create().speakers());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Lopez's Keynote         | Anna Lopez
          Peter Wong’s opening keynote | Peter Wong
          Chris James' talk            | Chris James
          """)
  void saysWhoGaveIt(String title, String name) {
    assertThat(owned.speakers(title)).extracting(SpeakerCredit::name).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Gardener's Keynote",
        "Anna Lopez's beans",
        "Anna's talk",
        "What Anna Lopez's talk left out",
        "Keynote"
      })
  void otherTitlesDoNot(String title) {
    assertThat(owned.speakers(title)).isEmpty();
  }
}
