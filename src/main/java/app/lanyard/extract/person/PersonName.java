package app.lanyard.extract.person;

import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.PhraseMap;
import app.lanyard.extract.text.Vocabulary;
import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether a text has the shape of a person's name, in any script: capitalised words with
 * particles and initials, two to four Han characters, and so on. Says nothing of who it is.
 */
public final class PersonName {

  private static final String HALL = "Hall";
  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 6;

  /** Hangul: the first script with names in one word. Nothing before it is East Asian. */
  private static final int FIRST_EAST_ASIAN = 0x1100;

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final String NOT_IN_ANY_NAME = "0123456789@:/\\?!;<>[]{}=+*#|_\"“”«»%&$";
  private static final Pattern HAN_WITH_NICKNAME =
      Pattern.compile("\\p{IsHan}{2,4}\\s?(?:\\p{Lu}[\\p{L}]{1,14}|[(（].{1,12}[)）])");

  /** "佐藤さん", "김도윤 님", "王明老师" */
  private static final Pattern HONORIFIC_BEHIND =
      Pattern.compile("(?<=\\p{L})\\s?(?:さん|氏|様|先生|老师|同学|님)$");

  private static final PhraseMap<Boolean> PARTICLES =
      PhraseMap.of(Vocabulary.words("name-particles"));
  private static final PhraseMap<Boolean> NOT_IN_NAMES =
      PhraseMap.of(Vocabulary.words("not-in-names"));
  private static final PhraseMap<Boolean> HONORIFICS = PhraseMap.of(Vocabulary.words("honorifics"));

  private PersonName() {}

  /** Whether it looks like a whole name: of two words or more, or in a script without spaces. */
  public static boolean isFull(String text) {
    return looksLikeName(text, 2);
  }

  /** Whether it can be a name where a name is expected: one word will do. */
  public static boolean isPossible(String text) {
    return looksLikeName(text, 1);
  }

  /** The name without title, marks and white space around it. */
  public static String clean(String text) {
    return isTidy(text) ? withoutHonorifics(text) : cleaned(text);
  }

  /** Whether a text has single spaces between letters, and no East Asian ones at its end. */
  private static boolean isTidy(String text) {
    int last = text.length() - 1;
    if (last < 0 || !Letters.isLetter(text.charAt(0)) || !isLetterBeforeHangul(text.charAt(last))) {
      return false;
    }
    for (int i = 1; i < last; i++) {
      char c = text.charAt(i);
      boolean space = c == ' ' && text.charAt(i + 1) != ' ';
      if (!space && (Letters.isSpace(c) || c == ' ' || c == '\u00a0')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetterBeforeHangul(char c) {
    return c < FIRST_EAST_ASIAN && Letters.isLetter(c);
  }

  private static String cleaned(String text) {
    String name = SPACES.matcher(text.replace('\u00a0', ' ').strip()).replaceAll(" ");
    while (!name.isEmpty() && isMark(name.codePointAt(0))) {
      name = name.substring(Character.charCount(name.codePointAt(0))).strip();
    }
    while (!name.isEmpty() && (isEnd(name.charAt(name.length() - 1)) || endsSentence(name))) {
      name = name.substring(0, name.length() - 1).strip();
    }
    return HONORIFIC_BEHIND.matcher(withoutHonorifics(name)).replaceFirst("");
  }

  private static boolean isEnd(char mark) {
    return ",;:-–—*".indexOf(mark) >= 0;
  }

  /** A full stop behind a word of four letters or more; "Jr." and initials keep theirs. */
  private static boolean endsSentence(String name) {
    int length = name.length();
    return length > 5
        && name.charAt(length - 1) == '.'
        && name.codePoints().skip(Math.max(0, length - 5)).limit(4).allMatch(Character::isLetter);
  }

  private static String withoutHonorifics(String text) {
    String name = text;
    int space = name.indexOf(' ');
    while (space > 0 && HONORIFICS.contains(name, 0, space)) {
      name = name.substring(space + 1).strip();
      space = name.indexOf(' ');
    }
    return name;
  }

  /** Whether a word in capitals can be no part of a name: "Panel", "Kubernetes". */
  static boolean isNoPart(String word) {
    return NOT_IN_NAMES.contains(word);
  }

  /** Whether a word without a capital may stand in or before a name: "van", "dr." */
  static boolean isBesideNames(String word) {
    return PARTICLES.contains(word) || HONORIFICS.contains(word);
  }

  /** "Hall C", "Exhibition Hall B" */
  private static boolean isHall(String name) {
    int space = name.lastIndexOf(' ');
    return space == name.length() - 2
        && space >= HALL.length()
        && name.startsWith(HALL, space - HALL.length());
  }

  private static boolean looksLikeName(String text, int fewestWords) {
    String name = clean(text);
    if (name.isEmpty() || name.length() > LONGEST || holdsAny(name) || isHall(name)) {
      return false;
    }
    int first = name.codePointAt(0);
    if (first < FIRST_EAST_ASIAN) {
      return isInWords(name, fewestWords);
    }
    return switch (UnicodeScript.of(first)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL -> isEastAsian(name);
      default -> isInWords(name, fewestWords);
    };
  }

  private static boolean holdsAny(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!Letters.isLetter(c) && NOT_IN_ANY_NAME.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEastAsian(String name) {
    Matcher nicknamed = HAN_WITH_NICKNAME.matcher(name);
    if (nicknamed.matches()) {
      return true;
    }
    String bare = name.replaceAll("[\\s·・•]", "");
    long letters = bare.codePoints().filter(Character::isIdeographic).count();
    boolean han = letters == bare.codePointCount(0, bare.length());
    if (han) {
      return letters >= 2 && letters <= 4;
    }
    boolean hangul = bare.codePoints().allMatch(c -> UnicodeScript.of(c) == UnicodeScript.HANGUL);
    boolean kana = name.contains("・") || name.contains("·");
    return hangul ? bare.length() >= 2 && bare.length() <= 4 : kana && bare.length() <= 24;
  }

  private static boolean isInWords(String name, int fewestWords) {
    String[] words = name.split(" ", MOST_WORDS + 2);
    if (words.length > MOST_WORDS
        || isArticle(words[0])
        || (isParticle(words[0]) && words.length < 2)) {
      return false;
    }
    int proper = 0;
    for (String word : words) {
      String bare = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
      if (NameWord.isProper(bare)) {
        proper++;
      } else if (!isParticle(bare) && !isAside(word)) {
        return false;
      }
      if (NOT_IN_NAMES.contains(bare) && !NameWord.isInitials(bare)) {
        return false;
      }
    }
    boolean shouted =
        words.length < 2 && name.length() > 3 && name.equals(name.toUpperCase(Locale.ROOT));
    return proper >= fewestWords && !shouted;
  }

  /** "A Gardener" is anybody; an initial has its full stop. */
  private static boolean isArticle(String word) {
    return word.equals("A") || word.equals("An") || word.equals("The");
  }

  private static boolean isParticle(String word) {
    return NameWord.isInitials(word) || PARTICLES.contains(word);
  }

  /** A nickname in brackets or Han characters after a Latin name. */
  private static boolean isAside(String word) {
    return (word.startsWith("(") && word.endsWith(")"))
        || Character.isIdeographic(word.codePointAt(0));
  }

  static boolean isMark(int codePoint) {
    return !Character.isLetter(codePoint) && codePoint != '(' && !Character.isDigit(codePoint);
  }
}
