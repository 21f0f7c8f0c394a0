package app.lanyard.bench.anchor;

import app.lanyard.markdown.NoteParser;
import app.lanyard.markdown.NoteRenderer;
import java.util.Optional;

/**
 * A note's Markdown with a highlight in it, whose ends are two characters of no meaning: whatever
 * is done to the Markdown, they go along.
 */
public record MarkedNote(String markdown) {

  static final char START = '\uE000';
  static final char END = '\uE001';

  private static final NoteParser PARSER = new NoteParser();
  private static final NoteRenderer RENDERER = new NoteRenderer();

  /**
   * The rendered text, and where the highlight is in it.
   *
   * @param start -1 if it is gone
   * @param end -1 if it is gone
   */
  public record Shown(String text, int start, int end) {

    public boolean isGone() {
      return start < 0;
    }
  }

  /** What is shown; nothing if the ends are in a place where they change how the note reads. */
  public Optional<Shown> shown() {
    String marked = rendered(markdown);
    String text = without(marked);
    if (!text.equals(rendered(without(markdown)))) {
      return Optional.empty();
    }
    int start = marked.indexOf(START);
    int end = marked.indexOf(END);
    if (start < 0 && end < 0) {
      return Optional.of(new Shown(text, -1, -1));
    }
    boolean once = marked.length() - text.length() == 2;
    return once && start >= 0 && start < end - 1
        ? Optional.of(new Shown(text, start, end - 1))
        : Optional.empty();
  }

  /** The rendered text of any Markdown. */
  public static String rendered(String markdown) {
    return RENDERER.render(PARSER.parse(markdown)).text();
  }

  static String without(String marked) {
    return marked.replace(String.valueOf(START), "").replace(String.valueOf(END), "");
  }

  int start() {
    return markdown.indexOf(START);
  }

  int end() {
    return markdown.indexOf(END);
  }

  /** The Markdown of the highlight. */
  String quoted() {
    return markdown.substring(start() + 1, end());
  }
}
