package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HandleFirstRecogniserTest {

  @Test
  void handlesTellWhoSpeaksBelowADay() {
    assertThat(
            Extraction.told(
                """
                # Bean lizards

                ## Past talks

                ### Mar 31th 2015

                 - rbauer: poles - long strings for short beans
                 - @jriedl: web server in a greenhouse
                 - bkutil: you are not so smart

                ### Feb 26th 2015

                 - jmiller: Functional purity of
                            compost
                """))
        .containsExactly(
            "poles - long strings for short beans | rbauer |  | 2015-03-31 heading | talk",
            "web server in a greenhouse | jriedl |  | 2015-03-31 heading | talk",
            "you are not so smart | bkutil |  | 2015-03-31 heading | talk",
            "Functional purity of compost | jmiller |  | 2015-02-26 heading | talk");
  }

  @Test
  void otherLabelsAreNobody() {
    assertThat(
            Extraction.told(
                """
                # Releases

                ## Changes

                ### Mar 31th 2015

                 - poles: longer strings for beans
                 - greenhouse: new web server
                 - smart: no longer so smart
                 - compost: purity is better now
                """))
        .isEmpty();
  }
}
