package app.lanyard.extract;

import app.lanyard.extract.LinePart.Role;
import app.lanyard.extract.LinePart.Setting;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Tells how likely the parts at one place of all lines are their titles: titles have more words
 * than what is told of them, some of those in small letters, and each is another one.
 */
final class AlikeScore {

  private static final double REGULAR = 0.5;
  private static final double UNCUT = 0.5;
  private static final double USUAL = 0.5;
  private static final double MOST = 0.7;
  private static final int LONG = 4;
  private static final int SHORT = 2;
  private static final int LONGEST_TITLE = 160;

  private AlikeScore() {}

  /** How much the parts at a place are like titles, and what stands beside them is not. */
  static double of(TitlePlace place, List<AlikeLine> lines) {
    Set<String> seen = new HashSet<>();
    double sum = 0;
    Map<String, Long> counts =
        lines.stream()
            .flatMap(line -> line.parts().stream())
            .collect(Collectors.groupingBy(LinePart::text, Collectors.counting()));
    for (AlikeLine line : lines) {
      LinePart title = place.in(line);
      sum += title == null ? -1 : likeness(title, seen) + others(line, title, counts);
    }
    double uncut = isUncut(place, lines) ? UNCUT : 0;
    return sum / lines.size() + REGULAR * regularity(lines) - uncut;
  }

  private static boolean isUncut(TitlePlace place, List<AlikeLine> lines) {
    return titles(place, lines, title -> title.contains(", ") || title.contains(". ")) >= USUAL
        || titles(place, lines, title -> title.contains(": ")) >= MOST;
  }

  /** Few titles have commas: where most seem to, more than the titles has been taken for them. */
  private static double titles(TitlePlace place, List<AlikeLine> lines, Predicate<String> holds) {
    long found =
        lines.stream()
            .map(place::in)
            .filter(title -> title != null && holds.test(title.text()))
            .count();
    return (double) found / lines.size();
  }

  /** The share of lines with the usual number of open parts, if that is more than one. */
  private static double regularity(List<AlikeLine> lines) {
    return usual(lines)
        .filter(most -> most.getKey() > 1)
        .map(most -> (double) most.getValue() / lines.size())
        .orElse(0.0);
  }

  /** The most usual number of open parts, and how many lines have so many. */
  static Optional<Map.Entry<Integer, Long>> usual(List<AlikeLine> lines) {
    return lines.stream()
        .collect(Collectors.groupingBy(line -> line.open().size(), Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
  }

  private static double likeness(LinePart part, Set<String> seen) {
    int words = words(part.text());
    double likeness = words >= LONG ? 1.5 : words >= SHORT ? 1 : 0;
    likeness += part.is(Role.OTHER) ? 0.5 : -1.5;
    likeness += hasSmallWord(part.text()) ? 0.5 : 0;
    likeness += part.setting() == Setting.MARKED ? 0.3 : 0;
    likeness -= part.text().length() > LONGEST_TITLE ? 1 : 0;
    likeness -= Character.isLowerCase(part.text().codePointAt(0)) ? 0.5 : 0;
    return seen.add(part.text()) ? likeness : likeness - 1;
  }

  /** What is told in several lines is no title: an event, a place, a name. */
  private static double others(AlikeLine line, LinePart title, Map<String, Long> counts) {
    double sum = 0;
    for (LinePart part : line.open()) {
      if (!part.equals(title)) {
        boolean known = part.is(Role.PEOPLE) || part.is(Role.EVENT);
        boolean wordy = words(part.text()) > LONG + 1 || hasSmallWord(part.text());
        sum += known ? 0.7 : wordy ? -0.7 : 0.2;
        sum += counts.getOrDefault(part.text(), 0L) > 1 ? 0.6 : 0;
      }
    }
    return sum;
  }

  static int words(String text) {
    int ideographs = (int) text.codePoints().filter(Character::isIdeographic).count();
    return (int) text.chars().filter(c -> c == ' ').count() + 1 + ideographs / SHORT;
  }

  /** A word in small letters behind the first: names of people and events have hardly any. */
  private static boolean hasSmallWord(String text) {
    int space = text.indexOf(' ');
    while (space > 0 && space + 1 < text.length()) {
      if (Character.isLowerCase(text.charAt(space + 1))) {
        return true;
      }
      space = text.indexOf(' ', space + 1);
    }
    return false;
  }
}
