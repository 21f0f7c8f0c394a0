package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.FoundTalk;
import app.lanyard.model.SourceSpan;
import app.lanyard.model.TalkKind;
import org.junit.jupiter.api.Test;

class RowTalkRecogniserTest {

  private static final String NOTE =
      """
      # GardenCon Europe 2025 and side events at Lisbon

      [Panel: Beans for all](https://sched.co/1aaaa) | [GardenCon Europe](https://gardencon.example/eu/) | Speaker | April 3rd, 2025 |

      **Abstract:**

      Beans are many.

      And they climb.

      * [Recording](https://youtu.be/aaa)
      * [Slides](https://docs.google.com/presentation/d/1/edit)

      ---

      | [Soil as a service](https://sched.co/1bbbb) | [Soil Day](https://gardencon.example/soil/) | Moderator | April 1st, 2025 |

      * [Recording](https://youtu.be/bbb)
      """;

  @Test
  void readsTheCellsOfARow() {
    FoundTalk talk = Extraction.of(NOTE).talks().getFirst();

    assertThat(talk.title()).isEqualTo("Panel: Beans for all");
    assertThat(talk.event()).isEqualTo("GardenCon Europe 2025");
    assertThat(talk.kind()).isEqualTo(TalkKind.PANEL);
    assertThat(talk.ownerRole()).isEqualTo("Speaker");
    assertThat(talk.speakers()).isEmpty();
    assertThat(Extraction.date(talk)).isEqualTo("2025-04-03 stated");
  }

  @Test
  void whatFollowsUpToTheRuleBelongsToTheTalk() {
    FoundTalk talk = Extraction.of(NOTE).talks().getFirst();

    assertThat(talk.abstractText()).isEqualTo("Beans are many.\n\nAnd they climb.");
    assertThat(Extraction.links(talk))
        .isEqualTo(
            "schedule https://sched.co/1aaaa; recording https://youtu.be/aaa;"
                + " slides https://docs.google.com/presentation/d/1/edit");
    assertThat(talk.span()).isEqualTo(new SourceSpan(3, 12));
  }

  @Test
  void eachRowIsATalkWithItsOwnEvent() {
    FoundTalk talk = Extraction.of(NOTE).talks().getLast();

    assertThat(talk.title()).isEqualTo("Soil as a service");
    assertThat(talk.event()).isEqualTo("Soil Day");
    assertThat(Extraction.links(talk))
        .isEqualTo("schedule https://sched.co/1bbbb; recording https://youtu.be/bbb");
  }

  @Test
  void aNoteWithoutDateIsOfTheDaysOfItsTalks() {
    var date = Extraction.of(NOTE).facts().date();

    assertThat(date).isNotNull();
    assertThat(date.span().start()).isEqualTo("2025-04-01");
    assertThat(date.span().end()).isEqualTo("2025-04-03");
  }

  @Test
  void aNavigationLineIsNoTalk() {
    var findings = Extraction.of("[Home](/) | [Talks](/talks/) | [About](/about/) | 2025\n");

    assertThat(findings.talks()).isEmpty();
  }
}
