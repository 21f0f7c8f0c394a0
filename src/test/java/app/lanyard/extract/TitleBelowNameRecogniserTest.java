package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitleBelowNameRecogniserTest {

  @Test
  void aQuotationOrAShortLineBelowANameIsTheTitle() {
    assertThat(
            Extraction.of(
                    """
                    # February meeting

                    ## Lightning talks

                    #### [Anna Miller](https://anna.example)

                    > How beans climb

                    #### [Peter Baum](https://peter.example)

                    What worms do ([example](https://worms.example))

                    #### Maria Stone

                    > Shade and light. One slot of each evening is given to whoever in the club is willing to speak of what the list proposes, and so it is tonight.
                    """)
                .talks())
        .extracting(talk -> talk.title() + " | " + Extraction.speakers(talk))
        .containsExactly(
            "How beans climb | Anna Miller",
            "What worms do | Peter Baum",
            "Shade and light | Maria Stone");
  }

  @Test
  void numberedNamesAreTalksEvenWithoutTitles() {
    assertThat(
            Extraction.of(
                    """
                    # Reactive Soil Conf 2017 notes

                    ## Main stage

                    #### 1. Anna Miller
                    Links: [Slides](https://speakerdeck.com/anna/beans), [Blog](https://anna.example)

                    #### 2. Peter Baum
                    Links: [Blog](https://peter.example)

                    #### 3. Maria Stone
                    Links: [Blog](https://maria.example)
                    """)
                .talks())
        .extracting(talk -> talk.title() + " | " + Extraction.speakers(talk))
        .containsExactly(
            "Anna Miller | Anna Miller", "Peter Baum | Peter Baum", "Maria Stone | Maria Stone");
  }

  @Test
  void whatIsToldOfPeopleIsNoTitle() {
    assertThat(
            Extraction.titles(
                Extraction.of(
                    """
                    # SoilConf 2019 speakers

                    ### Anna Miller

                    She keeps beans in Leeds. Her garden is small.

                    ### Peter Baum

                    He is the head of worms.

                    ### Maria Stone

                    I met her at the gate. We spoke of shade.
                    """)))
        .isEmpty();
  }
}
