package app.lanyard.extract.person;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.extract.person.CreditedTitle.Shape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleCreditsTest {

  private final TitleCredits credits = new TitleCredits(new SpeakerReader());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Growing gardens by Ada Miller                 | BY         | Growing gardens        | Ada Miller
          Growing gardens - Ada Miller, Engineer, Acme  | DASH       | Growing gardens        | Ada Miller
          Roots - and leaves - Ada Miller               | DASH       | Roots - and leaves     | Ada Miller
          Growing gardens (Ada Miller)                  | BRACKETS   | Growing gardens        | Ada Miller
          정원 가꾸기 - 김민수 (네이버)                       | DASH       | 정원 가꾸기              | 김민수
          Growing gardens- Anna Miller, Acme            | DASH       | Growing gardens        | Anna Miller
          Plan, plant and water, Ada Miller             | COMMA      | Plan, plant and water  | Ada Miller
          10:30 Ada Miller - Growing gardens            | TIME_FIRST | Growing gardens        | Ada Miller
          """)
  void splitsTitleAndSpeaker(String text, Shape shape, String title, String speaker) {
    CreditedTitle split = credits.split(text).orElseThrow();

    assertThat(split.shape()).isEqualTo(shape);
    assertThat(split.title()).isEqualTo(title);
    assertThat(split.speakers()).extracting("name").containsExactly(speaker);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Growing gardens",
        "Gardens - how to grow them",
        "Growing (and eating) beans",
        "Side by side",
        "Front- and backyards",
        "Client- Server gardens",
        "Roots, leaves and flowers"
      })
  void leavesPlainTitlesWhole(String text) {
    assertThat(credits.split(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gardens BY Ada",
        "Gardens presented by\nAda",
        "Gärten von Ada",
        "Gardens // Ada",
        "Gardens |Ada",
        "Gardens• Ada",
        "Gardens (Ada)",
        "Gardens（Ada）",
        "10:30 Ada: Gardens"
      })
  void seesWhatMaySetSpeakersOff(String text) {
    assertThat(TitleCredits.mayCreditSetOff(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "Well-grown gardens", "Ruby parts", "Gardens, Ada", "bypass it"})
  void seesWhereNothingDoes(String text) {
    assertThat(TitleCredits.mayCreditSetOff(text)).isFalse();
  }
}
