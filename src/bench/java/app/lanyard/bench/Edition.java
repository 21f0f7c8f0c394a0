package app.lanyard.bench;

import java.time.LocalDate;
import java.util.List;

/**
 * One of 1,200 made-up conferences: 60 series over 20 years.
 *
 * @param first its first day of three
 */
record Edition(String name, String place, LocalDate first) {

  static final int EDITIONS = 1_200;

  private static final int SERIES = 60;
  private static final int FIRST_YEAR = 2006;
  private static final List<String> SUBJECTS =
      List.of(
          "Otter", "Harbour", "Meadow", "Lantern", "Pebble", "Juniper", "Heron", "Cobalt", "Maple",
          "Tundra", "Beacon", "Falcon", "Willow", "Granite", "Comet", "Bramble", "Saffron", "Delta",
          "Quartz", "Raven");
  private static final List<String> KINDS = List.of("Conf", "Days", "Summit");
  private static final List<String> PLACES =
      List.of(
          "Berlin",
          "Amsterdam",
          "Paris",
          "London",
          "Tokyo",
          "Shanghai",
          "Atlanta",
          "Chicago",
          "Barcelona",
          "Prague",
          "Lisbon",
          "Toronto");

  static Edition of(int number) {
    int series = number % SERIES;
    int year = FIRST_YEAR + number / SERIES;
    String kind = KINDS.get(series / SUBJECTS.size());
    String subject = SUBJECTS.get(series % SUBJECTS.size());
    return new Edition(
        subject + (kind.equals("Conf") ? kind : " " + kind) + " " + year,
        PLACES.get((series * 7 + year) % PLACES.size()),
        LocalDate.of(year, 1 + series % 12, 1 + series * 7 % 25));
  }
}
