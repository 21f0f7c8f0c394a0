package app.lanyard.extract;

import app.lanyard.extract.text.Vocabulary;
import app.lanyard.markdown.ParsedNote;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds a note's language (ISO 639-1): stated, else by its path, else by its script and its most
 * frequent words. Unknown if none is clearly ahead.
 */
final class LanguageFinder {

  private static final int SAMPLE = 20_000;
  private static final int FEWEST_WORDS = 8;
  private static final double CLEARLY_AHEAD = 1.4;
  private static final Pattern WORD = Pattern.compile("\\p{L}{1,12}+");
  private static final Pattern CODE = Pattern.compile("^([a-z]{2})(?:[-_][a-z]{2,4})?$");
  private static final Pattern LINK = Pattern.compile("https?://\\S{1,500}");

  private final Map<String, List<String>> functionWords = Vocabulary.lists("function-words");

  Optional<String> find(ParsedNote note, FilePath file) {
    return stated(note).or(file::language).or(() -> ofText(sample(note.text())));
  }

  private static Optional<String> stated(ParsedNote note) {
    return note.frontMatter()
        .text("lang", "language", "locale")
        .map(text -> text.strip().toLowerCase(Locale.ROOT))
        .map(CODE::matcher)
        .filter(Matcher::matches)
        .map(code -> code.group(1));
  }

  private static String sample(String text) {
    String head = text.substring(0, Math.min(text.length(), SAMPLE));
    return LINK.matcher(head).replaceAll(" ");
  }

  private Optional<String> ofText(String text) {
    return byScript(text).or(() -> byWords(text));
  }

  /** Languages with a script of their own. Chinese notes hold many Latin names. */
  private static Optional<String> byScript(String text) {
    var counts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(c -> counts.merge(UnicodeScript.of(c), 1, Integer::sum));
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    int kana =
        counts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
    int han = counts.getOrDefault(UnicodeScript.HAN, 0);
    int hangul = counts.getOrDefault(UnicodeScript.HANGUL, 0);
    if (all < FEWEST_WORDS) {
      return Optional.empty();
    }
    if (kana * 10 > all) {
      return Optional.of("ja");
    }
    if (hangul * 5 > all) {
      return Optional.of("ko");
    }
    return han * 5 > all ? Optional.of("zh") : Optional.empty();
  }

  private Optional<String> byWords(String text) {
    Map<String, Long> words =
        WORD.matcher(text.toLowerCase(Locale.ROOT))
            .results()
            .collect(Collectors.groupingBy(MatchResult::group, Collectors.counting()));
    List<Map.Entry<String, Long>> ranked =
        functionWords.entrySet().stream()
            .map(entry -> Map.entry(entry.getKey(), hits(entry.getValue(), words)))
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .toList();
    long best = ranked.get(0).getValue();
    long next = ranked.get(1).getValue();
    return best >= FEWEST_WORDS && best > next * CLEARLY_AHEAD
        ? Optional.of(ranked.getFirst().getKey())
        : Optional.empty();
  }

  private static long hits(List<String> functionWords, Map<String, Long> words) {
    return functionWords.stream().mapToLong(word -> words.getOrDefault(word, 0L)).sum();
  }
}
