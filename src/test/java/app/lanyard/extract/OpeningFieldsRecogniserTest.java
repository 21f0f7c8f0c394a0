package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.FoundTalk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningFieldsRecogniserTest {

  @Test
  void theTitleIsThatOfTheTalkWhoseSpeakerStandsAtTheTop() {
    var findings =
        Extraction.of(
            """
            ---
            title: "Notes: Watering by night"
            ---
            Speaker: Ada Miller
            Event: GardenConf 2023
            Video: https://www.youtube.com/watch?v=abcdefghijk

            ## Summary

            - Less water is lost
            """);

    FoundTalk talk = findings.talks().getFirst();
    assertThat(findings.talks()).hasSize(1);
    assertThat(talk.title()).isEqualTo("Watering by night");
    assertThat(talk.event()).isEqualTo("GardenConf 2023");
    assertThat(Extraction.speakers(talk)).isEqualTo("Ada Miller");
    assertThat(talk.links()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Speaker: Ada Miller",
        "Event: GardenConf 2023",
        "Author: Ada Miller\nVideo: https://www.youtube.com/watch?v=abcdefghijk"
      })
  void onlyOfSomethingThatWasGiven(String opening) {
    assertThat(Extraction.of("---\ntitle: Watering by night\n---\n" + opening).talks()).isEmpty();
  }
}
