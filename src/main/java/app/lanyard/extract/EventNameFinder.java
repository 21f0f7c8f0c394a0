package app.lanyard.extract;

import app.lanyard.extract.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds the names of events in titles and running text: a word such as KubeCon, Summit or FOSDEM
 * with the capitalised words, region and year around it.
 */
final class EventNameFinder {

  private static final int LONGEST_TEXT = 1_000;
  private static final int LONGEST_NAME = 60;
  private static final int WORDS_BEFORE = 5;
  private static final int WORDS_AFTER = 5;

  private static final Pattern TOKEN =
      Pattern.compile("(?:[^\\s,;:：()\\[\\]\"“”«»|]|(?<=\\p{L})::(?=\\p{L})){1,60}");
  private static final Pattern CORE =
      Pattern.compile(
          "\\p{L}[\\p{L}\\d_]*(?:(?<=\\p{Ll}|[A-Z])Con|(?<=\\p{Ll}|[A-Z])Conf|CONF|conf|::conf|(?<=\\p{Ll})Fest)(?:['’]?\\d{2,4})?"
              + "|\\d{2,4}fest");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}|['’]\\d{2}");
  private static final Pattern FULL_YEAR = Pattern.compile("(?:19|20)\\d{2}");
  private static final Pattern GENERIC =
      Pattern.compile(
          "monthly|weekly|annual|community|virtual|online|local|regular|user|users|group|meetups?"
              + "|january|february|march|april|may|june|july|august|september|october|november"
              + "|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
              + "|(?:19|20)\\d{2}|['’]\\d{2}|\\d{1,2}\\.?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern GENERIC_DATE =
      Pattern.compile("\\p{L}{3,9}\\.?\\s{1,2}\\d{1,2}(?:st|nd|rd|th)?\\.\\s");
  private static final Set<String> JOINERS = Set.of("+", "&", "/");

  private final Set<String> words = Vocabulary.words("event-words");
  private final Set<String> series = Vocabulary.words("event-series");
  private final Set<String> stops = Vocabulary.words("event-stops");

  /**
   * A name found.
   *
   * @param start its first position in the text
   * @param end the position after its last
   */
  record Match(int start, int end, String name) {

    boolean hasYear() {
      return FULL_YEAR.matcher(name).find();
    }
  }

  private record Token(int start, int end, String text) {}

  /** The first name of an event in a text. */
  Optional<Match> first(String text) {
    return all(text).stream().findFirst();
  }

  /** Whether the whole text is the name of an event. */
  boolean isName(String text) {
    String bare = text.strip();
    return endsAsName(bare)
        || first(bare)
            .filter(match -> match.start() == 0 && match.end() == bare.length())
            .isPresent();
  }

  /** "Kubernetes on Edge Day": short, with a capital at its start and a word for events last. */
  private boolean endsAsName(String text) {
    List<Token> tokens = tokens(text);
    return text.length() < LONGEST_NAME
        && tokens.size() > 1
        && tokens.size() <= WORDS_BEFORE + 1
        && isTelling(tokens, 0, tokens.size() - 1, tokens.size() - 1)
        && !GENERIC_DATE.matcher(text).lookingAt()
        && Character.isUpperCase(text.codePointAt(0))
        && !stops.contains(Vocabulary.fold(tokens.getFirst().text()))
        && tokens.getLast().end() == text.length()
        && Character.isUpperCase(tokens.getLast().text().codePointAt(0))
        && words.contains(Vocabulary.fold(tokens.getLast().text()));
  }

  /** The names of events in the beginning of a text, in order. */
  List<Match> all(String text) {
    String head = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    List<Token> tokens = tokens(head);
    var found = new ArrayList<Match>();
    int free = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int length = i < free ? 0 : coreLength(head, tokens, i);
      if (length > 0) {
        int first = before(head, tokens, i, free);
        int last = after(head, tokens, i + length - 1);
        if (isTelling(tokens, first, i, last)) {
          int start = tokens.get(first).start();
          int end = tokens.get(last).end();
          found.add(new Match(start, end, head.substring(start, end).strip()));
          free = last + 1;
        }
      }
    }
    return found;
  }

  /** "Summit" and "Monthly Meetup" name nothing; "KubeCon" and "FOSDEM" do. */
  private boolean isTelling(List<Token> tokens, int first, int core, int last) {
    String word = tokens.get(core).text();
    return !words.contains(Vocabulary.fold(word))
        || IntStream.rangeClosed(first, last)
            .filter(place -> place != core)
            .mapToObj(place -> tokens.get(place).text())
            .anyMatch(other -> !GENERIC.matcher(other).matches());
  }

  /** How many words from here on make an event by themselves. */
  private int coreLength(String text, List<Token> tokens, int at) {
    Token token = tokens.get(at);
    for (int length = Math.min(3, tokens.size() - at); length > 0; length--) {
      String phrase = text.substring(token.start(), tokens.get(at + length - 1).end());
      boolean capital = Character.isUpperCase(phrase.codePointAt(0)) || phrase.contains(":");
      if (capital && series.contains(Vocabulary.fold(phrase))) {
        return length;
      }
    }
    boolean capital = !Character.isLowerCase(token.text().codePointAt(0));
    boolean word = capital && words.contains(Vocabulary.fold(token.text()));
    return word || CORE.matcher(token.text()).matches() ? 1 : 0;
  }

  private int before(String text, List<Token> tokens, int core, int free) {
    int first = core;
    while (first > free && core - first < WORDS_BEFORE && adjoins(text, tokens, first - 1, first)) {
      String word = tokens.get(first - 1).text();
      boolean joined = JOINERS.contains(word) && first - 2 >= free;
      boolean otherScript = isHan(word) && !isHan(tokens.get(core).text());
      if (otherScript || (!joined && !belongs(word))) {
        break;
      }
      first--;
    }
    while (first < core && JOINERS.contains(tokens.get(first).text())) {
      first++;
    }
    return first;
  }

  private int after(String text, List<Token> tokens, int core) {
    int last = core;
    while (last + 1 < tokens.size()
        && last - core < WORDS_AFTER
        && adjoins(text, tokens, last, last + 1)) {
      String word = tokens.get(last + 1).text();
      if (!JOINERS.contains(word) && !belongs(word)) {
        break;
      }
      last++;
      if (YEAR.matcher(word).matches()) {
        break;
      }
    }
    while (last > core && JOINERS.contains(tokens.get(last).text())) {
      last--;
    }
    return last;
  }

  private boolean belongs(String word) {
    boolean capital = Character.isUpperCase(word.codePointAt(0)) || word.startsWith("eBPF");
    boolean telling = capital || YEAR.matcher(word).matches();
    boolean stop = stops.contains(Vocabulary.fold(word));
    return !stop && (isHan(word) || telling);
  }

  private static boolean isHan(String word) {
    return word.length() <= 8 && word.codePoints().allMatch(Character::isIdeographic);
  }

  private static boolean adjoins(String text, List<Token> tokens, int left, int right) {
    return text.substring(tokens.get(left).end(), tokens.get(right).start()).isBlank();
  }

  private static List<Token> tokens(String text) {
    var tokens = new ArrayList<Token>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      int end = matcher.end();
      while (end > matcher.start() + 1 && ".!?".indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      tokens.add(new Token(matcher.start(), end, text.substring(matcher.start(), end)));
    }
    return tokens;
  }
}
