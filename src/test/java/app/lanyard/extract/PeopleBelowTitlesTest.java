package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PeopleBelowTitlesTest {

  @Test
  void whoTheTextBelowBeginsToSpeakOfGaveTheTalk() {
    assertThat(
            talks(
                """
                # Talks at SoilDays

                ## Beans for the masses
                <iframe src="//www.youtube.com/embed/aaa"></iframe>

                [Anna Miller](http://twitter.com/anna) starts with how she came to gardens.

                ## Worms and static nets
                <iframe src="//www.youtube.com/embed/aaa"></iframe>

                Tom Berg reveals how many there are. Later Maria Lopez helps.

                ## A long winter
                <iframe src="//www.youtube.com/embed/aaa"></iframe>

                Continuing with stories, [Carla Ruiz](http://twitter.com/carla) looks back.
                """))
        .containsExactly(
            "Beans for the masses | Anna Miller",
            "Worms and static nets | Tom Berg",
            "A long winter | Carla Ruiz");
  }

  @Test
  void somebodyWhoIsSpokenOfOnceIsNoSpeaker() {
    assertThat(
            talks(
                """
                # Talks at SoilDays

                ## Beans for the masses
                <iframe src="//www.youtube.com/embed/aaa"></iframe>

                Anna Miller sat beside me.

                ## Worms and static nets
                <iframe src="//www.youtube.com/embed/aaa"></iframe>

                There are many of them.

                ## A long winter
                <iframe src="//www.youtube.com/embed/aaa"></iframe>

                It was cold.
                """))
        .containsExactly("Beans for the masses | ", "Worms and static nets | ", "A long winter | ");
  }

  private static List<String> talks(String note) {
    return Extraction.of(note).talks().stream()
        .map(talk -> talk.title() + " | " + Extraction.speakers(talk))
        .toList();
  }
}
