package app.lanyard.library.excerpt;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names of files that every system takes, and no two of which are the same where letters are not
 * told apart by their case.
 */
final class FileNames {

  private static final String EXTENSION = ".md";

  /** A path of several such parts still fits into the 260 characters of some systems. */
  private static final int LONGEST_PART = 80;

  /** What one system or another, or links between notes, do not take in a name. */
  private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\p{Cntrl}<>:\"/\\\\|?*#^\\[\\]]+");

  private static final Pattern ENDING = Pattern.compile("(?i)\\.(?:md|markdown|qmd|mdx|rmd|txt)$");

  /** Windows keeps these for itself, with any ending. */
  private static final Pattern KEPT_BY_WINDOWS =
      Pattern.compile("(?i)(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?");

  private final Set<String> taken = new HashSet<>();

  /** The path of an excerpt's file below the folder, with slashes; another one each time. */
  String next(Excerpt excerpt) {
    String path =
        excerpt.kind() + "s/" + (excerpt.kind().equals("note") ? note(excerpt) : talk(excerpt));
    String free = path;
    for (int number = 2; !taken.add(folded(free)); number++) {
      free = path + " (" + number + ")";
    }
    return free + EXTENSION;
  }

  private static String note(Excerpt excerpt) {
    List<String> parts = new ArrayList<>(List.of(excerpt.place().split("/+")));
    parts.addLast(ENDING.matcher(parts.removeLast()).replaceFirst(""));
    return parts.stream().map(FileNames::part).collect(Collectors.joining("/"));
  }

  private static String talk(Excerpt excerpt) {
    String date = excerpt.talk() == null ? null : excerpt.talk().date();
    return part(
        Stream.of(date == null ? "" : date.replaceAll("/.*", ""), excerpt.title())
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" ")));
  }

  private static String part(String text) {
    String plain = NOT_IN_NAMES.matcher(text).replaceAll(" ").replaceAll("\\s+", " ").strip();
    String fitting = shortened(plain).replaceAll("^\\.+|[. ]+$", "");
    return fitting.isEmpty() || KEPT_BY_WINDOWS.matcher(fitting).matches()
        ? "_" + fitting
        : fitting;
  }

  private static String shortened(String text) {
    int[] points = text.codePoints().limit(LONGEST_PART).toArray();
    return new String(points, 0, points.length);
  }

  private static String folded(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
