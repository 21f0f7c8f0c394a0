package app.lanyard.extract.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the projects that a note introduces: a link to a repository that bears its name, and an
 * item of a list that begins with a link and goes on to say what it leads to.
 */
final class IntroductionFinder {

  private static final int MOST_WORDS = 3;
  private static final int MOST_WORDS_IN_LIST = 6;
  private static final int LONGEST_NAME = 60;
  private static final int DESCRIPTION = 100;

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern PROJECT = Pattern.compile("(?i)\\s+project$");
  private static final Pattern VERSION = Pattern.compile("\\s+v?\\d+(?:\\.\\d+)+$");

  /** What begins a description: "an open source tool", "is the fast open-source cache". */
  private static final Pattern OPEN_SOURCE =
      Pattern.compile(
          "(?i)\\W*(?:it'?s |is )?(?:(?:an?|the|our|my) )?(?:[\\w-]+,? ){0,2}"
              + "(?:open[- ]?source|oss)\\b(?! (?:company|conference|event|summit)).*",
          Pattern.DOTALL);

  private static final Pattern NO_NAME =
      Pattern.compile("[#@].*|\\d[\\d.,]*|.*[!?…].*|.*\\.(?:md|pdf|html|ipynb|py|txt|zip)");

  private final ProjectWords words;

  IntroductionFinder(ProjectWords words) {
    this.words = words;
  }

  /**
   * @param titles the titles of the note's talks, as {@link Labels#letters}: a link with a talk's
   *     title leads to the talk's material
   */
  List<Introduction> find(Prose prose, Set<String> titles) {
    var found = new ArrayList<Introduction>();
    for (ProseLink link : prose.links()) {
      introduction(prose, link)
          .filter(it -> !titles.contains(Labels.letters(it.name())))
          .ifPresent(found::add);
    }
    return found;
  }

  private Optional<Introduction> introduction(Prose prose, ProseLink link) {
    if (link.end() - link.start() > LONGEST_NAME) {
      return Optional.empty();
    }
    Optional<Repository> repository = Repository.at(link.url());
    boolean leads = leadsItem(prose, link);
    if (repository.isPresent()) {
      return ofRepository(prose, link, repository.get(), leads);
    }
    return leads && WebAddress.isWeb(link.url()) ? listed(prose, link) : Optional.empty();
  }

  private Optional<Introduction> ofRepository(
      Prose prose, ProseLink link, Repository repository, boolean leads) {
    String name = PROJECT.matcher(label(prose, link)).replaceFirst("");
    return named(repository, name, leads)
        .filter(_ -> isName(name) && !isMaterial(repository))
        .map(it -> new Introduction(it, link.url(), link.start(), Reason.REPOSITORY));
  }

  /** What an item of a list leads with, if the item says that it is a project. */
  private Optional<Introduction> listed(Prose prose, ProseLink link) {
    boolean openSource = isOpenSource(prose, link);
    if (!openSource && !Letters.hold(prose.text(), link.start(), link.end(), "project")) {
      return Optional.empty();
    }
    String label = label(prose, link);
    String name = PROJECT.matcher(label).replaceFirst("");
    return (openSource || name.length() < label.length()) && isName(name)
        ? Optional.of(new Introduction(name, link.url(), link.start(), Reason.LISTED))
        : Optional.empty();
  }

  private static String label(Prose prose, ProseLink link) {
    String label = prose.text().substring(link.start(), link.end());
    return VERSION.matcher(SPACES.matcher(label).replaceAll(" ").strip()).replaceFirst("");
  }

  private static Optional<String> named(Repository repository, String name, boolean leads) {
    String letters = Labels.letters(name);
    String own = Labels.letters(repository.name());
    if (letters.equals(Labels.letters(repository.owner()) + own) && name.indexOf('/') > 0) {
      return Optional.of(name.substring(name.indexOf('/') + 1));
    }
    int wordsOfName = SPACES.split(name).length;
    boolean same = letters.equals(own) && wordsOfName <= MOST_WORDS;
    return same || (leads && wordsOfName <= MOST_WORDS_IN_LIST)
        ? Optional.of(name)
        : Optional.empty();
  }

  private boolean isName(String label) {
    return Labels.letters(label).length() > 1
        && !words.generic().contains(label.toLowerCase(Locale.ROOT))
        && !NO_NAME.matcher(label).matches();
  }

  private boolean isMaterial(Repository repository) {
    String name = repository.name();
    return name.equals(repository.owner())
        || name.endsWith(".github.io")
        || List.of(name.split("[-_.]", -1)).stream().anyMatch(this::isMaterialWord);
  }

  private boolean isMaterialWord(String word) {
    return words.material().contains(word) || YEAR.matcher(word).matches();
  }

  /** Whether an item begins with the link and a colon or dash and more text follow it. */
  private static boolean leadsItem(Prose prose, ProseLink link) {
    Passage passage = prose.passage(link.start());
    if (!passage.item() || !isBare(prose.text(), passage.start(), link.start())) {
      return false;
    }
    int after = link.end();
    while (after < passage.end() && prose.text().charAt(after) == ' ') {
      after++;
    }
    return after + 2 < passage.end() && ":：-–—".indexOf(prose.text().charAt(after)) >= 0;
  }

  private static boolean isBare(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOpenSource(Prose prose, ProseLink link) {
    int end = Math.min(prose.passage(link.start()).end(), link.end() + DESCRIPTION);
    boolean sign =
        Letters.hold(prose.text(), link.end(), end, "source")
            || Letters.hold(prose.text(), link.end(), end, "oss");
    return sign && OPEN_SOURCE.matcher(prose.text().substring(link.end(), end)).matches();
  }
}
