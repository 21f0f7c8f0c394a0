package app.lanyard.extract;

import app.lanyard.extract.text.PhraseMap;
import app.lanyard.extract.text.Vocabulary;
import java.util.Set;

/** Tells what the words around a word for events are: parts of its name, years, plain words. */
final class EventWords {

  private static final int LONGEST_HAN = 8;

  /** No Chinese character comes before it. */
  private static final int FIRST_HAN = 0x2E80;

  /** They say when, how or for whom an event is, not which one. */
  private static final PhraseMap<Boolean> GENERIC =
      PhraseMap.of(
          Set.of(
              "monthly",
              "weekly",
              "annual",
              "community",
              "virtual",
              "online",
              "local",
              "regular",
              "user",
              "users",
              "group",
              "meetup",
              "meetups",
              "january",
              "february",
              "march",
              "april",
              "may",
              "june",
              "july",
              "august",
              "september",
              "october",
              "november",
              "december",
              "jan",
              "feb",
              "mar",
              "apr",
              "jun",
              "jul",
              "aug",
              "sep",
              "sept",
              "oct",
              "nov",
              "dec"));

  private static final int LONGEST_GENITIVE = 5;
  private static final Set<String> GENITIVES =
      Set.of("de", "del", "da", "do", "dos", "das", "des", "du", "di", "della", "delle");
  private static final Set<String> GENITIVE_HEADS =
      Set.of(
          "congreso",
          "congrès",
          "congresso",
          "jornadas",
          "jornada",
          "journées",
          "journée",
          "encontro",
          "encuentro",
          "rencontres",
          "colloque",
          "conferencia",
          "conferência",
          "conférence",
          "convegno",
          "forum",
          "foro",
          "semana",
          "festival",
          "salon");

  private final PhraseMap<Boolean> stops = PhraseMap.of(Vocabulary.words("event-stops"));

  /** Whether a word may stand between others of a name. */
  static boolean isJoiner(NameTokens tokens, int at) {
    return tokens.length(at) == 1 && "+&/".indexOf(tokens.lastCharacter(at)) >= 0;
  }

  /** "Women in Soil Summit" */
  static boolean isWithin(NameTokens tokens, int at) {
    return at > 0
        && tokens.begins("in", at)
        && tokens.length(at) == 2
        && tokens.begins("Women", at - 1);
  }

  /** "Congreso de Suelo Libre": a word for events that has its subject behind it. */
  static boolean isBeforeGenitive(NameTokens tokens, int at) {
    return GENITIVE_HEADS.contains(Vocabulary.fold(tokens.text(at)));
  }

  /** "de", "do", "della" */
  static boolean isGenitive(NameTokens tokens, int at) {
    return tokens.length(at) <= LONGEST_GENITIVE && GENITIVES.contains(tokens.text(at));
  }

  /** Whether a word may be part of a name: with a capital, a year, in a script without capitals. */
  boolean belongs(NameTokens tokens, int at) {
    return (Character.isUpperCase(tokens.firstCodePoint(at))
            || tokens.begins("eBPF", at)
            || isYear(tokens, at)
            || isHan(tokens, at))
        && !isStop(tokens, at);
  }

  boolean isStop(NameTokens tokens, int at) {
    return tokens.isIn(stops, at, at);
  }

  /** "2019", "'19" */
  static boolean isYear(NameTokens tokens, int at) {
    boolean cut = tokens.begins("'", at) || tokens.begins("’", at);
    return cut ? tokens.length(at) == 3 && tokens.areDigits(at, 1) : isFullYear(tokens, at);
  }

  /** "2019" */
  static boolean isFullYear(NameTokens tokens, int at) {
    return tokens.length(at) == 4
        && (tokens.begins("19", at) || tokens.begins("20", at))
        && tokens.areDigits(at, 2);
  }

  /** Whether a word tells nothing of an event that others lack: a day, a month, "local". */
  static boolean isGeneric(NameTokens tokens, int at) {
    return tokens.isIn(GENERIC, at, at) || isYear(tokens, at) || isNumber(tokens, at);
  }

  private static boolean isNumber(NameTokens tokens, int at) {
    return tokens.length(at) <= 2 && tokens.areDigits(at, 0);
  }

  /** Whether all of a short word is in Chinese characters. */
  static boolean isHan(NameTokens tokens, int at) {
    if (tokens.firstCodePoint(at) < FIRST_HAN) {
      return false;
    }
    String word = tokens.text(at);
    return word.length() <= LONGEST_HAN && word.codePoints().allMatch(Character::isIdeographic);
  }
}
