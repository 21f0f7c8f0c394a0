package app.lanyard.extract.project;

import app.lanyard.extract.text.WordSketch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks over a {@link Prose} once and finds each place where a known name stands as a whole word,
 * the longest name where one begins with another. Addresses and code are passed over, but for
 * inline code that is just a name.
 */
final class NameScanner {

  private final NameTrie names;
  private final Prose prose;
  private final String text;
  private final List<Mention> mentions = new ArrayList<>();

  private NameScanner(NameTrie names, Prose prose) {
    this.names = names;
    this.prose = prose;
    this.text = prose.text();
  }

  /** The places in the order of the text; none reaches into another. */
  static List<Mention> scan(NameTrie names, Prose prose) {
    var scanner = new NameScanner(names, prose);
    scanner.scan();
    return scanner.mentions;
  }

  private void scan() {
    int position = 0;
    for (Run code : prose.codes()) {
      words(position, code.start());
      code(code);
      position = Math.max(position, code.end());
    }
    words(position, text.length());
  }

  private void code(Run code) {
    if (code.start() < code.end()) {
      Mention mention = longest(code.start());
      if (mention != null && mention.end() == code.end()) {
        mentions.add(mention);
      }
    }
  }

  private void words(int from, int to) {
    int position = from;
    while (position < to) {
      if (Letters.isWord(text.charAt(position))) {
        position = word(position);
      } else {
        position++;
      }
    }
  }

  /** Looks at the word at a position; the position after what was read. */
  private int word(int start) {
    int hash = WordSketch.EMPTY;
    int end = start;
    while (end < text.length()) {
      char letter = Letters.foldedInWord(text.charAt(end));
      if (letter == 0) {
        break;
      }
      hash = WordSketch.hash(hash, letter);
      end++;
    }
    Mention mention = names.mayBegin(hash) ? longest(start) : null;
    if (mention != null) {
      mentions.add(mention);
      return mention.end();
    }
    return isAddress(start, end) ? endOfToken(start) : end;
  }

  private @Nullable Mention longest(int start) {
    int node = names.root(text.charAt(start));
    Mention found = null;
    int position = start;
    while (node != 0) {
      position++;
      Spelling spelling = names.spelling(node);
      if (spelling != null && !Letters.isWord(text, position)) {
        Mention mention = mention(spelling, start, position);
        found = mention == null ? found : mention;
      }
      if (position == text.length()) {
        break;
      }
      node = names.next(node, Letters.fold(text.charAt(position)));
    }
    return found;
  }

  private @Nullable Mention mention(Spelling spelling, int start, int end) {
    boolean asSpelled = spelling.isAt(text, start);
    if (spelling.match() == NameMatch.EXACT && !asSpelled) {
      return null;
    }
    return Surroundings.allow(text, start, end)
        ? new Mention(start, end, spelling, asSpelled)
        : null;
  }

  private boolean isAddress(int start, int endOfWord) {
    return switch (endOfWord < text.length() ? text.charAt(endOfWord) : ' ') {
      case ':' -> text.startsWith("http://", start) || text.startsWith("https://", start);
      case '.' -> text.startsWith("www.", start);
      default -> false;
    };
  }

  private int endOfToken(int start) {
    int end = start;
    while (end < text.length() && !Surroundings.isSpace(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
