package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OccasionsBelowLineRecogniserTest {

  @Test
  void eachOccasionBelowALineIsATalk() {
    assertThat(
            Extraction.told(
                """
                # Talks

                ## Upcoming

                Digging the Linux garden

                - 2025 Bean Day London @ London, UK

                ## Past

                From 0 to 3D beds – conference talk

                - 2023 SoilCon Italia @ Florence, Italy
                - 2018 JAX Soil, Mainz
                """))
        .containsExactly(
            "Digging the Linux garden |  | Bean Day London | 2025-01-01..2025-12-31 stated | talk",
            "From 0 to 3D beds |  | SoilCon Italia | 2023-01-01..2023-12-31 stated | talk",
            "From 0 to 3D beds |  | JAX Soil | 2018-01-01..2018-12-31 stated | talk");
  }

  @Test
  void otherListsBelowLinesAreNone() {
    assertThat(
            Extraction.told(
                """
                # Talks

                Bring the following along

                - 2 spades
                - a bucket

                Then we dig

                - 2023 was dry
                - 2024 too
                """))
        .isEmpty();
  }
}
