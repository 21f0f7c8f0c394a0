package app.lanyard.extract.text;

import java.util.List;
import java.util.regex.Pattern;

/** Tells lists that somebody set as code to keep their lines apart: programmes, mostly. */
final class TypedList {

  private static final int FEWEST = 4;
  private static final int LONGEST = 200;
  private static final double MOST = 0.7;

  /** "Ada Miller - How beans climb", "10:00 What worms eat" */
  private static final Pattern TOLD =
      Pattern.compile(
          "\\s{0,8}(?:[-*•]\\s)?(?:\\p{Lu}|\\d{1,2}[:.h]\\d{2}\\s).*(?:\\s[-–—|/]\\s|:\\s|,\\s|\\d\\s)\\p{L}.*");

  /** Hardly anything but code has such characters, or ends so. */
  private static final Pattern CODE =
      Pattern.compile("[{}$=<>\\\\;]|\\(\\)|--|^\\s*[$#/]|://|[,{(]$");

  private TypedList() {}

  static boolean is(String literal) {
    List<String> lines = literal.lines().filter(line -> !line.isBlank()).toList();
    return lines.size() >= FEWEST
        && lines.stream().allMatch(TypedList::isText)
        && lines.stream().filter(line -> TOLD.matcher(line).matches()).count()
            >= lines.size() * MOST;
  }

  private static boolean isText(String line) {
    return line.length() <= LONGEST && !CODE.matcher(line).find();
  }
}
