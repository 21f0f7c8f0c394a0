package app.lanyard.bench.anchor;

import java.util.Random;
import java.util.function.UnaryOperator;

/** Edits the Markdown of notes as people do, around a highlight or within it. */
public final class Editor {

  private static final int AROUND = 120;

  private final Words words;
  private final Random random;

  public Editor(Words words, Random random) {
    this.words = words;
    this.random = random;
  }

  String wordsInside(MarkedNote note) {
    return within(note, note.start(), note.end() + 1, part -> words.changed(part, 0.15));
  }

  String wordsAround(MarkedNote note) {
    int before = Math.max(0, note.start() - AROUND);
    int after = Math.min(note.markdown().length(), note.end() + AROUND);
    UnaryOperator<String> change = part -> words.changed(part, 0.2);
    String behind = within(note, note.end(), after, change);
    return within(new MarkedNote(behind), before, note.start() + 1, change);
  }

  String sentenceBefore(MarkedNote note) {
    String sentence = words.sentence() + " ";
    return within(note, note.start(), note.start(), nothing -> sentence);
  }

  String sentenceInside(MarkedNote note) {
    int blank = note.markdown().indexOf(' ', (note.start() + note.end()) / 2);
    if (blank < 0 || blank > note.end()) {
      return note.markdown();
    }
    return within(note, blank, blank, nothing -> " " + words.sentence());
  }

  String paragraphsAbove(MarkedNote note) {
    Chunks blocks = Chunks.blocks(note.markdown(), random);
    int to = Math.max(0, blocks.first());
    for (int left = 1 + random.nextInt(3); left > 0; left--) {
      blocks.insert(random.nextInt(to + 1), words.paragraph());
    }
    return blocks.text();
  }

  String blocksMoved(MarkedNote note) {
    Chunks blocks = Chunks.blocks(note.markdown(), random);
    String cut = blocks.cut();
    blocks.insertAnywhere(cut);
    return blocks.text();
  }

  String sectionsReordered(MarkedNote note) {
    Chunks sections = Chunks.sections(note.markdown(), random);
    if (sections.first() != sections.last()) {
      return note.markdown();
    }
    sections.shuffle();
    return sections.text();
  }

  String reformatted(MarkedNote note) {
    int from = Math.max(0, note.start() - 4 * AROUND);
    int to = Math.min(note.markdown().length(), note.end() + 4 * AROUND);
    return within(
        note,
        from,
        to,
        part ->
            wrapped(words.each(part, 0.1, this::emphasised))
                .replaceAll("(?m)^(#{1,5}) ", "$1# ")
                .replaceAll("(?m)^(\\s*)[*-] (?=\\S)", "$1+ "));
  }

  private String emphasised(String word) {
    return switch (random.nextInt(3)) {
      case 0 -> "**" + word + "**";
      case 1 -> "*" + word + "*";
      default -> "[" + word + "](https://example.org/" + random.nextInt() + ")";
    };
  }

  private String wrapped(String part) {
    return random.nextBoolean()
        ? part.replaceAll("(?<=\\p{Ll})\\n(?=\\p{Ll})", " ")
        : words.each(part, 0.1, word -> word + "\n" + words.word());
  }

  /**
   * With its blocks once more, a few words in the quoted text changed: of two that are the same
   * nobody could say which one was there first.
   */
  String lookalikeBeside(MarkedNote note) {
    String quoted = note.quoted();
    String changed = words.changed(" " + quoted + " ", 0.05).strip();
    if (changed.equals(quoted)) {
      return note.markdown();
    }
    Chunks blocks = Chunks.blocks(note.markdown(), random);
    String copy = MarkedNote.without(blocks.marked().replace(quoted, changed));
    blocks.insert(random.nextBoolean() ? blocks.first() : blocks.last() + 1, copy);
    return blocks.text();
  }

  /** With the quoted text once more, in a paragraph of its own. */
  String copied(MarkedNote note, double changedShare) {
    String quoted = note.quoted().strip();
    String copy = changedShare == 0 ? quoted : words.changed(" " + quoted + " ", changedShare);
    Chunks blocks = Chunks.blocks(note.markdown(), random);
    int inside = 1 + Math.max(0, blocks.last() - blocks.first());
    int at = random.nextInt(blocks.size() + 2 - inside);
    blocks.insert(
        at > blocks.first() ? at + inside - 1 : at,
        words.sentence() + " " + copy.strip() + " " + words.sentence());
    return blocks.text();
  }

  String everything(MarkedNote note) {
    String changed = words.changed(note.quoted(), 0.05);
    String inside = within(note, note.start() + 1, note.end(), part -> changed);
    String above = paragraphsAbove(new MarkedNote(inside));
    return reformatted(new MarkedNote(wordsAround(new MarkedNote(above))));
  }

  String textDeleted(MarkedNote note) {
    return within(note, note.start(), note.end() + 1, part -> "");
  }

  String blocksDeleted(MarkedNote note) {
    Chunks blocks = Chunks.blocks(note.markdown(), random);
    blocks.cut();
    return blocks.text();
  }

  private static String within(MarkedNote note, int from, int to, UnaryOperator<String> edit) {
    String markdown = note.markdown();
    return markdown.substring(0, from)
        + edit.apply(markdown.substring(from, to))
        + markdown.substring(to);
  }
}
