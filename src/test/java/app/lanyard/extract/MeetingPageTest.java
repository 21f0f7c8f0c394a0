package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeetingPageTest {

  @Test
  void aPageTaggedAsAMeetingIsOfTheOneItsTitleNames() {
    assertThat(
            Extraction.told(
                """
                ---
                title: 'dig.it Leeds #41'
                event:
                  place: Garden House
                tags:
                  - 'Meetup'
                ---
                - 18:00 "How beans climb" - Ada Miller
                - 18:40 "What worms eat" - Bo Chen
                """))
        .allSatisfy(talk -> assertThat(talk).contains("| dig.it Leeds #41 |"))
        .hasSize(2);
  }

  @Test
  void anyOfItsKeysMaySayWhatKindOfPageItIs() {
    assertThat(
            Extraction.told(
                """
                ---
                layout: event
                title: Bean Fair
                category: leeds
                location: Garden House
                ---
                - 18:00 "How beans climb" - Ada Miller
                - 18:40 "What worms eat" - Bo Chen
                """))
        .allSatisfy(talk -> assertThat(talk).contains("| Bean Fair |"))
        .hasSize(2);
  }
}
