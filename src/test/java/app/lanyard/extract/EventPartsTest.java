package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.FoundEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventPartsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## Compost Day 2024, 18 March 2024\n\nAt Compost Day 2024 (co-located with GardenConf EU 2024) it rained.",
        "## Compost Day 2024, 18 March 2024\n\nCompost Day 2024, part of GardenConf EU 2024, was wet.",
        "## Compost Day 2024, 18 March 2024\n\n- Compost Day 2024 is colocated with the GardenConf EU 2024",
      })
  void isSaidBesideTheName(String text) {
    assertThat(wholes("# My trips\n\n" + text + "\n\n## GardenConf EU 2024, 19 March 2024\n"))
        .containsEntry("Compost Day 2024", "GardenConf EU 2024")
        .containsEntry("GardenConf EU 2024", null);
  }

  @Test
  void isEachOfAListOfCoLocatedOnes() {
    assertThat(
            wholes(
                """
                # GardenConf EU 2024

                ## Other co-located events

                - **[Compost Day](https://compost.example/)**: all about heaps
                - **[Fence Summit](https://fences.example/)**: all about posts

                ## What I missed

                - **[Hedge Days](https://hedges.example/)**: another week
                """))
        .containsEntry("Compost Day", "GardenConf EU 2024")
        .containsEntry("Fence Summit", "GardenConf EU 2024")
        .containsEntry("Hedge Days", null);
  }

  @Test
  void isToldByTheSiteOfTheEditionOfItsYear() {
    assertThat(
            wholes(
                """
                # My talks

                | Title | Event | Date |
                |-------|-------|------|
                | How beans climb | GardenConf Europe 2024 | 2024-03-19 |
                | How peas climb | GardenConf Europe 2025 | 2025-04-02 |
                | Heaps of heat | [Compost Day](https://ev.example/gardenconf-europe/co-located-events/compost/) | 2025-04-01 |
                | Heat | [Hedge Day](https://ev.example/other-conf/co-located-events/hedge/) | 2025-04-01 |
                """))
        .containsEntry("Compost Day", "GardenConf Europe 2025")
        .containsEntry("Hedge Day", null);
  }

  @Test
  void anEventIsNoPartOfItself() {
    assertThat(wholes("# GardenConf EU 2024\n\nGardenConf EU 2024, part of GardenConf EU 2024.\n"))
        .containsEntry("GardenConf EU 2024", null);
  }

  private static Map<String, @Nullable String> wholes(String note) {
    Map<String, @Nullable String> wholes = new LinkedHashMap<>();
    for (FoundEvent event : Extraction.of(note).events()) {
      wholes.put(event.name(), event.partOf());
    }
    return wholes;
  }
}
