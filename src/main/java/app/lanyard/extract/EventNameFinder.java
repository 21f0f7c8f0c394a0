package app.lanyard.extract;

import app.lanyard.extract.event.KnownSeries;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.PhraseMap;
import app.lanyard.extract.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the names of events in titles and running text: a word such as KubeCon, Summit or FOSDEM
 * with the capitalised words, region and year around it.
 */
final class EventNameFinder {

  private static final int LONGEST_TEXT = 1_000;
  private static final int LONGEST_NAME = 60;

  /** So many words may belong to a name before the one that makes it a name. */
  static final int WORDS_BEFORE = 5;

  private static final int WORDS_AFTER = 5;

  private static final Pattern FULL_YEAR = Pattern.compile("(?:19|20)\\d{2}");
  private static final Pattern GENERIC_DATE =
      Pattern.compile("\\p{L}{3,9}\\.?\\s{1,2}\\d{1,2}(?:st|nd|rd|th)?\\.\\s");
  private static final int MOST_WORDS_IN_SERIES = 3;

  private final EventNameGate gate =
      new EventNameGate(Vocabulary.words("event-words"), new KnownSeries().phrases());
  private final PhraseMap<Boolean> words = PhraseMap.of(Vocabulary.words("event-words"));
  private final PhraseMap<Boolean> series = PhraseMap.of(new KnownSeries().phrases());
  private final PhraseMap<Boolean> acronyms = PhraseMap.of(new KnownSeries().acronyms());
  private final PhraseMap<Boolean> beginnings = beginnings(new KnownSeries().phrases());
  private final EventWords around = new EventWords();

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

  private static PhraseMap<Boolean> beginnings(Set<String> series) {
    return PhraseMap.of(
        series.stream().map(NameTokens::new).map(tokens -> tokens.text(0)).toList());
  }

  /** The first name of an event in a text. */
  Optional<Match> first(String text) {
    return find(text, 1).stream().findFirst();
  }

  /**
   * The first name of an event in a text, if it begins with the text.
   *
   * @param latest the last position for it to begin
   */
  Optional<Match> leading(String text, int latest) {
    return gate.mayBegin(text, latest)
        ? first(text).filter(match -> match.start() <= latest)
        : Optional.empty();
  }

  /** Whether the whole text is the name of an event. */
  boolean isName(String text) {
    String bare = text.strip();
    if (bare.length() > LONGEST_TEXT || !mayBeName(bare)) {
      return false;
    }
    var tokens = new NameTokens(bare);
    return endsAsName(bare, tokens)
        || find(bare, tokens, 1).stream()
            .anyMatch(match -> match.start() == 0 && match.end() == bare.length());
  }

  /**
   * A cheap test: a name begins where the text does or has a word for events last, without the mark
   * of a sentence's end.
   */
  private boolean mayBeName(String text) {
    char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    return NameTokens.isPart(last)
        && NameTokens.SENTENCE_ENDS.indexOf(last) < 0
        && (gate.mayBegin(text, 0) || gate.endsInWord(text));
  }

  /** "Kubernetes on Edge Day": short, with a capital at its start and a word for events last. */
  private boolean endsAsName(String text, NameTokens tokens) {
    int last = tokens.size() - 1;
    return text.length() < LONGEST_NAME
        && last > 0
        && last <= WORDS_BEFORE
        && tokens.end(last) == text.length()
        && Character.isUpperCase(text.codePointAt(0))
        && Character.isUpperCase(tokens.firstCodePoint(last))
        && tokens.isIn(words, last, last)
        && !around.isStop(tokens, 0)
        && isTelling(tokens, 0, last, last)
        && !GENERIC_DATE.matcher(text).lookingAt();
  }

  /** The names of events in the beginning of a text, in order. */
  List<Match> all(String text) {
    return find(text, Integer.MAX_VALUE);
  }

  /** Those names that have the full year of an edition. */
  List<Match> withYear(String text) {
    return mayHoldYear(text) ? all(text).stream().filter(Match::hasYear).toList() : List.of();
  }

  private static boolean mayHoldYear(String text) {
    for (int i = text.length() - 4; i >= 0; i--) {
      char century = text.charAt(i + 1);
      if ((century == '9' || century == '0')
          && text.charAt(i) == (century == '9' ? '1' : '2')
          && Letters.isDigit(text, i + 2)
          && Letters.isDigit(text, i + 3)) {
        return true;
      }
    }
    return false;
  }

  private List<Match> find(String text, int most) {
    String head = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    return gate.mayBeIn(head) ? find(head, new NameTokens(head), most) : List.of();
  }

  /** The first names among the words of a text. */
  List<Match> find(String text, NameTokens tokens, int most) {
    var found = new ArrayList<Match>(1);
    int free = 0;
    for (int i = 0; i < tokens.size() && found.size() < most; i++) {
      int length = i < free ? 0 : coreLength(tokens, i);
      if (length > 0) {
        int first = before(tokens, i, free);
        int last = after(tokens, i + length - 1);
        if (isTelling(tokens, first, i, last)) {
          int start = tokens.start(first);
          int end = tokens.end(last);
          found.add(new Match(start, end, text.substring(start, end).strip()));
          free = last + 1;
        }
      }
    }
    return found;
  }

  /** "Summit" and "Monthly Meetup" name nothing; "KubeCon" and "FOSDEM" do. */
  private boolean isTelling(NameTokens tokens, int first, int core, int last) {
    if (!tokens.isIn(words, core, core)) {
      return true;
    }
    for (int at = first; at <= last; at++) {
      if (at != core && !EventWords.isGeneric(tokens, at)) {
        return true;
      }
    }
    return false;
  }

  /** How many words from here on make an event by themselves. */
  private int coreLength(NameTokens tokens, int at) {
    int initial = tokens.firstCodePoint(at);
    int ofSeries = maySeriesBegin(tokens, at, initial) ? seriesLength(tokens, at) : 0;
    if (ofSeries > 0) {
      return ofSeries;
    }
    boolean capital = !Character.isLowerCase(initial);
    boolean word = capital && (tokens.isIn(words, at, at) || isYearlyCompound(tokens, at));
    return word || EventForms.isName(tokens, at) ? 1 : 0;
  }

  /** "Entwicklertage 2023": a German compound is an event by the year behind it. */
  private static boolean isYearlyCompound(NameTokens tokens, int at) {
    return at + 1 < tokens.size()
        && Character.isDigit(tokens.firstCodePoint(at + 1))
        && EventWords.isFullYear(tokens, at + 1)
        && EventForms.isCompound(tokens.text(at));
  }

  private boolean maySeriesBegin(NameTokens tokens, int at, int initial) {
    int last = Math.min(at + MOST_WORDS_IN_SERIES, tokens.size()) - 1;
    return (Character.isUpperCase(initial) || tokens.holdColon(at, last))
        && tokens.isIn(beginnings, at, at);
  }

  private int seriesLength(NameTokens tokens, int at) {
    int length = Math.min(MOST_WORDS_IN_SERIES, tokens.size() - at);
    while (length > 0 && !isSeries(tokens, at, at + length - 1)) {
      length--;
    }
    return length;
  }

  private boolean isSeries(NameTokens tokens, int first, int last) {
    return tokens.isIn(series, first, last)
        && !(first == last && isNotCapitals(tokens.text(first), acronyms))
        && (Character.isUpperCase(tokens.firstCodePoint(first)) || tokens.holdColon(first, last));
  }

  /** "Lisa", where the conference is "LISA". */
  private static boolean isNotCapitals(String word, PhraseMap<Boolean> acronyms) {
    return Character.isLowerCase(word.charAt(word.length() - 1)) && acronyms.contains(word);
  }

  private int before(NameTokens tokens, int core, int free) {
    int first = core;
    while (first > free && core - first < WORDS_BEFORE && tokens.adjoin(first - 1, first)) {
      int word = first - 1;
      boolean joined =
          (EventWords.isJoiner(tokens, word) || EventWords.isWithin(tokens, word)) && word > free;
      boolean otherScript = EventWords.isHan(tokens, word) && !EventWords.isHan(tokens, core);
      if (otherScript || (!joined && !around.belongs(tokens, word))) {
        break;
      }
      first--;
    }
    while (first < core && EventWords.isJoiner(tokens, first)) {
      first++;
    }
    return first;
  }

  private int after(NameTokens tokens, int core) {
    int last = core;
    while (last + 1 < tokens.size() && last - core < WORDS_AFTER && tokens.adjoin(last, last + 1)) {
      boolean joined =
          EventWords.isJoiner(tokens, last + 1)
              || (EventWords.isGenitive(tokens, last + 1)
                  && EventWords.isBeforeGenitive(tokens, core));
      if (!joined && !around.belongs(tokens, last + 1)) {
        break;
      }
      last++;
      if (EventWords.isYear(tokens, last)) {
        break;
      }
    }
    while (last > core
        && (EventWords.isJoiner(tokens, last) || EventWords.isGenitive(tokens, last))) {
      last--;
    }
    return last;
  }
}
