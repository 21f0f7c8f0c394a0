package app.lanyard.extract.project;

import app.lanyard.extract.text.Prose;
import app.lanyard.extract.text.Run;
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

  /** Where the word ends that was read last. */
  private int end;

  /** That of the word that was read last. */
  private int hash;

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
    if (Letters.isWord(text, code.start())) {
      readWord(code.start());
      Mention mention = longest(code.start());
      if (mention != null && mention.end() == code.end()) {
        mentions.add(mention);
      }
    }
  }

  private void words(int from, int to) {
    int position = from;
    while (position < to) {
      position = Letters.isWord(text.charAt(position)) ? word(position) : position + 1;
    }
  }

  /** Looks at the word at a position; the position after what was read. */
  private int word(int start) {
    readWord(start);
    Mention mention = longest(start);
    if (mention != null) {
      mentions.add(mention);
      return mention.end();
    }
    return isAddress(start, end) ? endOfToken(start) : end;
  }

  private void readWord(int start) {
    int read = WordSketch.EMPTY;
    int at = start;
    while (at < text.length()) {
      char letter = Letters.foldedInWord(text.charAt(at));
      if (letter == 0) {
        break;
      }
      read = WordSketch.hash(read, letter);
      at++;
    }
    end = at;
    hash = read;
  }

  /** The longest name that begins with the word that was read. */
  private @Nullable Mention longest(int start) {
    int node = names.behindFirstWord(text, start, end, hash);
    Mention found = null;
    int position = end;
    while (node != 0) {
      Spelling spelling = names.spelling(node);
      if (spelling != null && !Letters.isWord(text, position)) {
        Mention mention = mention(spelling, start, position);
        found = mention == null ? found : mention;
      }
      if (position == text.length()) {
        break;
      }
      node = names.next(node, Letters.fold(text.charAt(position)));
      position++;
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
