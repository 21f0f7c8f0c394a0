package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.FoundTalk;
import app.lanyard.model.TalkTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The times of day that notes state of their talks, whatever their layout. */
class TalkTimesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          10:30 Soil for beginners                            # Soil for beginners # 10:30
          09:00–09:45 Soil for beginners                      # Soil for beginners # 09:00-09:45
          10:30 - 11:00 | Soil for beginners                  # Soil for beginners # 10:30-11:00
          2:00 pm – 2:45 pm Soil for beginners                # Soil for beginners # 14:00-14:45
          14h30 Soil for beginners                            # Soil for beginners # 14:30
          Rust 1.30 in the soil                                # Rust 1.30 in the soil #
          """)
  void aHeadingBeginsWithIt(String heading, String title, @Nullable String time) {
    List<FoundTalk> talks =
        Extraction.of("# GardenConf 2024\n\n### " + heading + "\n\n- **Speaker**: Ada Miller\n")
            .talks();

    assertThat(talks.getFirst().title()).isEqualTo(title);
    assertThat(written(talks.getFirst())).isEqualTo(time);
  }

  @Test
  void anItemOfAListBeginsWithIt() {
    var findings =
        Extraction.of(
            """
            # GardenConf 2024

            ## Talks

            - 10:30 **Soil for beginners** by Ada Miller
            - 10:30–11:15 **Roots and branches** by Bob Stone
            - **Fruit for all** by Eve Wood
            """);

    assertThat(findings.talks())
        .extracting(TalkTimesTest::written)
        .containsExactly("10:30", "10:30-11:15", null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Time", "Uhrzeit", "Zeit", "Heure", "Horaire", "Hora", "Ora", "时间", "時間", "시간", "Время"
      })
  void aColumnOfATableHoldsIt(String header) {
    var findings =
        Extraction.of(
            """
            | %s | Talk | Speaker |
            |---|---|---|
            | 10:30–11:15 | Soil for beginners | Ada Miller |
            | | Roots and branches | Bob Stone |
            | 11:30 | Fruit for all | Eve Wood |
            | later | Leaves | Tom Field |
            """
                .formatted(header));

    assertThat(findings.talks())
        .extracting(TalkTimesTest::written)
        .containsExactly("10:30-11:15", "10:30-11:15", "11:30", null);
  }

  @ParameterizedTest
  @CsvSource({
    "'**Time**: 10:30–11:00', 10:30-11:00",
    "'**Time**: 20 May 2024, 2:30 pm', 14:30",
    "'Uhrzeit: 10:30 bis 11:15 Uhr', 10:30-11:15",
    "'Heure : 14h30', 14:30",
    "'Hora: 10:30', 10:30",
    "'时间：下午2点', 14:00",
    "'時間：10時30分', 10:30",
    "'시간: 오후 2시', 14:00",
    "'Время: 10:30', 10:30",
    "'Date: 2024-05-20 10:30', 10:30",
    "'Date: 2024-05-20',",
    "'Time: 25:99',",
  })
  void aFieldBelowTheTitleTellsIt(String line, @Nullable String time) {
    var findings =
        Extraction.of(
            "# GardenConf 2024\n\n## Soil for beginners\n\nSpeaker: Ada Miller  \n" + line);

    assertThat(written(findings.talks().getFirst())).isEqualTo(time);
  }

  @ParameterizedTest
  @CsvSource({
    "'time: 10:30', 10:30",
    "'time: 10:30 - 11:15', 10:30-11:15",
    "'start: 10:30\nend: 11:15', 10:30-11:15",
    "'time_start: 2024-05-20 10:30:00-05:00\ntime_end: 2024-05-20 11:15:00-05:00', 10:30-11:15",
    "'date: 2024-05-20T10:30:00Z', 10:30",
    "'date: 2024-05-20T00:00:00Z',",
    "'date: 2024-05-20',",
  })
  void frontMatterOfASessionTellsIt(String keys, @Nullable String time) {
    var findings =
        Extraction.of(
            "---\nlayout: session\ntitle: Soil for beginners\nspeakers: [Ada Miller]\n"
                + keys.replace("\\\n", "\n")
                + "\n---\n\nHow to dig.\n");

    assertThat(written(findings.talks().getFirst())).isEqualTo(time);
  }

  @Test
  void aHeadingOfATimeAloneTellsItOfTheTalksBelow() {
    var findings =
        Extraction.of(
            """
            # GardenConf 2024

            ## 10:30–11:15

            ### Soil for beginners by Ada Miller

            ### Roots and branches - Bob Stone

            ## Afternoon

            ### Fruit for all - Eve Wood
            """);

    assertThat(findings.talks())
        .extracting(TalkTimesTest::written)
        .containsExactly("10:30-11:15", "10:30-11:15", null);
  }

  @Test
  void aLineBelowTheTitleTellsIt() {
    var findings =
        Extraction.of(
            """
            # GardenConf 2024

            ### [Soil for beginners - Ada Miller, Acme](https://sched.co/1aaaa)

            Monday, May 20, 2024 • 9:15am - 9:45am

            How to dig.
            """);

    assertThat(written(findings.talks().getFirst())).isEqualTo("09:15-09:45");
  }

  private static @Nullable String written(FoundTalk talk) {
    TalkTime time = talk.time();
    return time == null ? null : time.start() + time.knownEnd().map(end -> "-" + end).orElse("");
  }
}
