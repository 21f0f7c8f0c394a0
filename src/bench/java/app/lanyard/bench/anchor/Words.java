package app.lanyard.bench.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of the notes, to change some of them and to write new sentences. */
public final class Words {

  /** What stands free between blanks or marks and is no Markdown. */
  private static final Pattern PLAIN =
      Pattern.compile("(?<=[ \\n\uE000\uE001])\\p{L}{2,}(?=[ \\n,.;\uE000\uE001])");

  private final List<String> known = new ArrayList<>();
  private final Random random;

  public Words(List<String> notes, Random random) {
    this.random = random;
    for (String note : notes) {
      PLAIN.matcher(note).results().map(MatchResult::group).forEach(known::add);
    }
  }

  String word() {
    return known.get(random.nextInt(known.size()));
  }

  String sentence() {
    var sentence = new StringBuilder("So");
    for (int left = 6 + random.nextInt(10); left > 0; left--) {
      sentence.append(' ').append(word());
    }
    return sentence.append('.').toString();
  }

  String paragraph() {
    return sentence() + " " + sentence() + " " + sentence();
  }

  /** Some of the words of a part changed, at least one if there is any. */
  String changed(String part, double share) {
    return each(part, share, this::other);
  }

  /** Some of the words of a part written in another way, at least one if there is any. */
  String each(String part, double share, UnaryOperator<String> way) {
    List<MatchResult> words = PLAIN.matcher(part).results().toList();
    if (words.isEmpty()) {
      return part;
    }
    int surely = random.nextInt(words.size());
    var changed = new StringBuilder();
    int done = 0;
    for (int i = 0; i < words.size(); i++) {
      MatchResult word = words.get(i);
      changed.append(part, done, word.start());
      boolean picked = i == surely || random.nextDouble() < share;
      changed.append(picked ? way.apply(word.group()) : word.group());
      done = word.end();
    }
    return changed.append(part, done, part.length()).toString();
  }

  /** Another word, a slip of the pen, or the word and one more. */
  private String other(String word) {
    return switch (random.nextInt(3)) {
      case 0 -> word();
      case 1 -> word.substring(0, word.length() / 2) + word.substring(word.length() / 2 + 1);
      default -> word + " " + word();
    };
  }
}
