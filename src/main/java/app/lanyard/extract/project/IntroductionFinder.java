package app.lanyard.extract.project;

import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.Passage;
import app.lanyard.extract.text.Prose;
import app.lanyard.model.FoundTalk;
import java.util.ArrayList;
import java.util.HashSet;
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
   * @param talks the note's talks: a link with a talk's title leads to the talk's material
   */
  List<Introduction> find(Prose prose, List<FoundTalk> talks) {
    var found = new ArrayList<Introduction>();
    for (Passage passage : prose.passagesWithLinks()) {
      for (LinkRun link : passage.text().links()) {
        if (mayBeName(link)) {
          introduction(passage, link).ifPresent(found::add);
        }
      }
    }
    if (!found.isEmpty()) {
      Set<String> titles = titles(talks);
      found.removeIf(it -> titles.contains(Labels.letters(it.name())));
    }
    return found;
  }

  private static Set<String> titles(List<FoundTalk> talks) {
    var titles = new HashSet<String>();
    for (FoundTalk talk : talks) {
      titles.add(Labels.letters(talk.title()));
    }
    return titles;
  }

  private static boolean mayBeName(LinkRun link) {
    int length = link.end() - link.start();
    return length > 0 && length <= LONGEST_NAME && WebAddress.isWeb(link.url());
  }

  private Optional<Introduction> introduction(Passage passage, LinkRun link) {
    Optional<Repository> repository = Repository.at(link.url());
    boolean leads = leadsItem(passage, link);
    if (repository.isPresent()) {
      return ofRepository(passage, link, repository.get(), leads);
    }
    return leads ? listed(passage, link) : Optional.empty();
  }

  private Optional<Introduction> ofRepository(
      Passage passage, LinkRun link, Repository repository, boolean leads) {
    if (!leads && !mayBeNamed(passage.text().text(), link, repository)) {
      return Optional.empty();
    }
    String name = PROJECT.matcher(label(passage, link)).replaceFirst("");
    return named(repository, name, leads)
        .filter(_ -> isName(name) && !isMaterial(repository))
        .map(it -> introduction(it, passage, link, Reason.REPOSITORY));
  }

  /** What an item of a list leads with, if the item says that it is a project. */
  private Optional<Introduction> listed(Passage passage, LinkRun link) {
    boolean openSource = isOpenSource(passage.text().text(), link.end());
    if (!openSource && !Letters.hold(passage.text().text(), link.start(), link.end(), "project")) {
      return Optional.empty();
    }
    String label = label(passage, link);
    String name = PROJECT.matcher(label).replaceFirst("");
    return (openSource || name.length() < label.length()) && isName(name)
        ? Optional.of(introduction(name, passage, link, Reason.LISTED))
        : Optional.empty();
  }

  private static Introduction introduction(
      String name, Passage passage, LinkRun link, Reason reason) {
    return new Introduction(name, link.url(), passage.start() + link.start(), reason);
  }

  private static String label(Passage passage, LinkRun link) {
    String label = passage.text().text().substring(link.start(), link.end());
    return VERSION.matcher(SPACES.matcher(label).replaceAll(" ").strip()).replaceFirst("");
  }

  /** A cheap test: a label that is the name, or owner and name, begins with their letters. */
  private static boolean mayBeNamed(String text, LinkRun link, Repository repository) {
    return Labels.begin(text, link.start(), link.end(), repository.name())
        || (text.indexOf('/', link.start(), link.end()) > 0
            && Labels.begin(text, link.start(), link.end(), repository.owner()));
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
  private static boolean leadsItem(Passage passage, LinkRun link) {
    String text = passage.text().text();
    if (!passage.item() || !isBare(text, 0, link.start())) {
      return false;
    }
    int after = link.end();
    while (after < text.length() && text.charAt(after) == ' ') {
      after++;
    }
    return after + 2 < text.length() && ":：-–—".indexOf(text.charAt(after)) >= 0;
  }

  private static boolean isBare(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOpenSource(String text, int from) {
    int end = Math.min(text.length(), from + DESCRIPTION);
    boolean sign = Letters.hold(text, from, end, "source") || Letters.hold(text, from, end, "oss");
    return sign && OPEN_SOURCE.matcher(text.substring(from, end)).matches();
  }
}
