package app.lanyard.extract;

import app.lanyard.extract.text.Vocabulary;
import app.lanyard.markdown.ParsedNote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a note's language (ISO 639-1): stated, else by its path, else by its script and its most
 * frequent words. Unknown if none is clearly ahead.
 */
final class LanguageFinder {

  private static final int SAMPLE = 20_000;
  private static final int FEWEST_WORDS = 8;
  private static final double CLEARLY_AHEAD = 1.4;

  /** The text is read in steps of so many characters until its language is beyond doubt. */
  private static final int STEP = 1_000;

  private static final int MANY_WORDS = 24;
  private static final int FAR_AHEAD = 5;
  private static final Pattern CODE = Pattern.compile("^([a-z]{2})(?:[-_][a-z]{2,4})?$");

  private final List<String> languages = new ArrayList<>();
  private final FunctionWords functionWords;

  LanguageFinder() {
    Map<String, List<Integer>> words = new HashMap<>();
    Vocabulary.lists("function-words")
        .forEach(
            (language, list) -> {
              int number = languages.size();
              languages.add(language);
              list.forEach(word -> words.computeIfAbsent(word, _ -> new ArrayList<>()).add(number));
            });
    functionWords = new FunctionWords(words);
  }

  Optional<String> find(ParsedNote note, FilePath file) {
    return stated(note).or(file::language).or(() -> ofText(note.text()));
  }

  private static Optional<String> stated(ParsedNote note) {
    return note.frontMatter()
        .text("lang", "language", "locale")
        .map(text -> text.strip().toLowerCase(Locale.ROOT))
        .map(CODE::matcher)
        .filter(Matcher::matches)
        .map(code -> code.group(1));
  }

  private Optional<String> ofText(String text) {
    String head = text.substring(0, Math.min(text.length(), SAMPLE));
    var sample = new LanguageSample(head, functionWords, languages.size());
    for (int end = STEP; !sample.isComplete() && !isBeyondDoubt(sample); end += STEP) {
      sample.readTo(end);
    }
    return byScript(sample).or(() -> byWords(sample));
  }

  /** Whether one language of Latin or Cyrillic letters is so far ahead that no more is read. */
  private boolean isBeyondDoubt(LanguageSample sample) {
    int best = 0;
    int next = 0;
    for (int language = 0; language < languages.size(); language++) {
      int hits = sample.hits(language);
      next = Math.max(next, Math.min(hits, best));
      best = Math.max(best, hits);
    }
    boolean otherScript = sample.kana() + sample.han() + sample.hangul() > 0;
    return !otherScript && best >= MANY_WORDS && best > next * FAR_AHEAD;
  }

  /** Languages with a script of their own. Chinese notes hold many Latin names. */
  private static Optional<String> byScript(LanguageSample sample) {
    int all = sample.letters();
    if (all < FEWEST_WORDS) {
      return Optional.empty();
    }
    if (sample.kana() * 10 > all) {
      return Optional.of("ja");
    }
    if (sample.hangul() * 5 > all) {
      return Optional.of("ko");
    }
    return sample.han() * 5 > all ? Optional.of("zh") : Optional.empty();
  }

  private Optional<String> byWords(LanguageSample sample) {
    int first = 0;
    int next = 0;
    for (int language = 1; language < languages.size(); language++) {
      int hits = sample.hits(language);
      if (hits > sample.hits(first)) {
        next = sample.hits(first);
        first = language;
      } else {
        next = Math.max(next, hits);
      }
    }
    int best = sample.hits(first);
    return best >= FEWEST_WORDS && best > next * CLEARLY_AHEAD
        ? Optional.of(languages.get(first))
        : Optional.empty();
  }
}
