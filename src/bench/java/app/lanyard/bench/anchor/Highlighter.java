package app.lanyard.bench.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Marks parts of notes as people do: names, sentences, paragraphs and what goes across them. */
public final class Highlighter {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*");
  private static final int TRIES = 6;

  private final Random random;

  public Highlighter(Random random) {
    this.random = random;
  }

  /** So many highlights of a note, fewer if its words are where none can be. */
  public List<MarkedNote> mark(String markdown, int most) {
    List<MatchResult> words = WORD.matcher(markdown).results().toList();
    List<MarkedNote> marked = new ArrayList<>();
    for (int tries = 0; tries < most * TRIES && marked.size() < most; tries++) {
      if (words.size() < 3) {
        break;
      }
      int first = random.nextInt(words.size());
      int last = Math.min(words.size(), first + length()) - 1;
      MarkedNote note = marked(markdown, words.get(first).start(), words.get(last).end());
      if (note.shown().filter(shown -> !shown.isGone()).isPresent()) {
        marked.add(note);
      }
    }
    return marked;
  }

  private static MarkedNote marked(String markdown, int start, int end) {
    return new MarkedNote(
        markdown.substring(0, start)
            + MarkedNote.START
            + markdown.substring(start, end)
            + MarkedNote.END
            + markdown.substring(end));
  }

  /** In words. */
  private int length() {
    int share = random.nextInt(100);
    if (share < 10) {
      return 1;
    }
    if (share < 35) {
      return 2 + random.nextInt(4);
    }
    if (share < 75) {
      return 6 + random.nextInt(15);
    }
    return share < 92 ? 21 + random.nextInt(40) : 60 + random.nextInt(140);
  }
}
