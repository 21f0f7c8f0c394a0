package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesNameTest {

  @ParameterizedTest
  @CsvSource({
    "student soil seminar, student soil seminar",
    "Student Seminar Schedule, Student Seminar",
    "Past talks of the Leeds Bean Meetup, Leeds Bean Meetup",
    "1. Meetup of the Leeds R Users Group, 1. Meetup of the Leeds R Users Group",
    "Soil Science Webinars - 11th edition, Soil Science Webinars - 11th edition",
    "Worm Journal Club (2023), Worm Journal Club",
    "土の勉強会, 土の勉強会"
  })
  void whatIsNoWordForAnyMeetingNamesTheSeries(String title, String name) {
    assertThat(SeriesName.of(title)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Past Seminars",
        "Meet-ups",
        "Talks",
        "My talks about beans",
        "What I learned about the soil of the north at a very long seminar",
        "Notes from our reading group",
        "What I learned at the bean meetup",
        "社内勉強会で土について話しました",
        ""
      })
  void otherTitlesNameNone(String title) {
    assertThat(SeriesName.of(title)).isEmpty();
  }

  @Test
  void talksWithoutEventAreOfTheSeriesOfTheirPage() {
    assertThat(
            Extraction.told(
                """
                # Leeds Bean Meetup

                ## Past talks

                ### 3 May 2021

                - How beans climb by Anna Miller ([slides](https://a.example/b.pdf))
                - Pots and tubs by Maria Silva ([slides](https://a.example/p.pdf))
                """))
        .containsExactly(
            "How beans climb | Anna Miller | Leeds Bean Meetup | 2021-05-03 heading | talk",
            "Pots and tubs | Maria Silva | Leeds Bean Meetup | 2021-05-03 heading | talk");
  }
}
