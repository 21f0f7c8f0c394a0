package app.lanyard.library.join;

import app.lanyard.store.PersonTable.Page;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Chooses among the pages of one handle the one that a note means: rather one in a folder of
 * persons, then the one nearest in the tree of folders, then the first path.
 */
final class NearestPage {

  private static final Pattern FOLDER_OF_PERSONS =
      Pattern.compile(
          "[_.-]?(?:speakers?|presenters?|people|persons?|authors?|hosts?|team|members?|bios?"
              + "|profiles?|ponentes|palestrantes|intervenants|sprecher|referent(?:en|innen)?"
              + "|conferenciers|oradores)");

  private NearestPage() {}

  /**
   * @param path of the note that names the handle
   */
  static Optional<Page> to(String path, List<Page> pages) {
    return pages.stream()
        .min(
            Comparator.comparing((Page page) -> !isAmongPersons(page.path()))
                .thenComparingInt(page -> steps(path, page.path()))
                .thenComparing(Page::path)
                .thenComparingLong(Page::id));
  }

  private static boolean isAmongPersons(String path) {
    return folders(path).stream()
        .anyMatch(folder -> FOLDER_OF_PERSONS.matcher(folder.toLowerCase(Locale.ROOT)).matches());
  }

  /** How many folders lie between two notes. */
  private static int steps(String one, String other) {
    List<String> some = folders(one);
    List<String> others = folders(other);
    int common = 0;
    while (common < Math.min(some.size(), others.size())
        && some.get(common).equals(others.get(common))) {
      common++;
    }
    return some.size() + others.size() - 2 * common;
  }

  private static List<String> folders(String path) {
    List<String> names = Arrays.asList(path.split("/"));
    return names.subList(0, names.size() - 1);
  }
}
