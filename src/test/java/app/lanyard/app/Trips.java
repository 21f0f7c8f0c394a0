package app.lanyard.app;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Notes of a few conferences, by their paths. */
final class Trips {

  /** The line of the talk at the end of {@link #LONG}. */
  static final String LONG_PATH = "2023-10-12-harbour-talks.md";

  static final String LAST_TALK = "Charts for sailors";

  /** Three talks over two days of one event. */
  static final String MEADOW =
      """
      # Meadow Days 2024

      | Date | Title | Speaker | Event |
      | --- | --- | --- | --- |
      | 2024-06-03 | Growing old software | Ada Example | Meadow Days 2024 |
      | 2024-06-03 | Compost for compilers | Lin Example | Meadow Days 2024 |
      | 2024-06-04 | Teaching with maps | Kim Example | Meadow Days 2024 |
      """;

  /** So long that its talk is far below the first screen. */
  static final String LONG =
      "# Harbour Talks 2023\n\n"
          + IntStream.range(1, 80)
              .mapToObj(n -> "The tide came in for the " + n + ". time, and we waited.\n\n")
              .collect(Collectors.joining())
          + """
          | Date | Title | Speaker | Event |
          | --- | --- | --- | --- |
          | 2023-10-12 | Charts for sailors | Sam Example | Harbour Talks 2023 |

          """
          + IntStream.range(1, 40)
              .mapToObj(n -> "Gull number " + n + " took a chip.\n\n")
              .collect(Collectors.joining());

  static final Map<String, String> ALL =
      Map.of("2024-06-03-meadow.md", MEADOW, LONG_PATH, LONG, "thoughts.md", "# Thoughts\n\nHm.\n");

  static final List<String> TITLES =
      List.of("Growing old software", "Compost for compilers", "Teaching with maps", LAST_TALK);

  private Trips() {}
}
