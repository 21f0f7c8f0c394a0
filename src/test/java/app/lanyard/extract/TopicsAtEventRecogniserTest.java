package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TopicsAtEventRecogniserTest {

  @Test
  void eachTopicBelowAnEventAndItsDayIsATalk() {
    assertThat(
            Extraction.of(
                    """
                    ---
                    title: Fall speaking events
                    ---

                    ## Twin Soil User Group

                    When
                    : September 8, 2022

                    Where
                    : Online

                    Topics
                    : [How beans climb](beans.md), and **Workshop** [What worms do](worms.md)
                    """)
                .talks())
        .extracting(
            talk ->
                "%s | %s | %s | %s"
                    .formatted(talk.title(), talk.event(), Extraction.date(talk), talk.kind()))
        .containsExactly(
            "How beans climb | Twin Soil User Group | 2022-09-08 stated | TALK",
            "What worms do | Twin Soil User Group | 2022-09-08 stated | WORKSHOP");
  }

  @Test
  void topicsOfOtherThingsAreNone() {
    assertThat(
            Extraction.titles(
                Extraction.of(
                    "# The shed\n\n## Spring\n\nWhen: 3 May 2021\n\nTopics: [How beans climb](a.md)\n")))
        .isEmpty();
  }
}
