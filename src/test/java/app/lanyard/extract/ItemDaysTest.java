package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ItemDaysTest {

  @Test
  void outerItemsDateTheTalksBelowThem() {
    var findings =
        Extraction.of(
            """
            # Garden Day Leeds

            - **3 May 2021**
              - 09:00 - 09:40: Roots at the edge (Ada Miller)
              - 10:00 - 10:40: Bare soil, warm hearts (Bo Chen & Ida Vogt)
            - **4 May 2021**
              - 09:30 - 12:30: Grafting from zero (Ada Miller)
            """);

    assertThat(findings.talks())
        .extracting(Extraction::date)
        .containsExactly("2021-05-03 stated", "2021-05-03 stated", "2021-05-04 stated");
  }
}
