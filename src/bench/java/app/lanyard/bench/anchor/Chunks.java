package app.lanyard.bench.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A note's Markdown in parts, each a few lines with what follows them; a header stays on top. */
final class Chunks {

  private final String header;
  private final List<String> parts;
  private final Random random;

  private Chunks(String header, List<String> parts, Random random) {
    this.header = header;
    this.parts = parts;
    this.random = random;
  }

  /** Parted by empty lines. */
  static Chunks blocks(String markdown, Random random) {
    return of(markdown, "(?<=\\n[ \\t]{0,4}\\n)(?=\\S)", random);
  }

  /** Parted before headings. */
  static Chunks sections(String markdown, Random random) {
    return of(markdown, "(?m)(?=^#{1,6} )", random);
  }

  private static Chunks of(String markdown, String border, Random random) {
    int top = headerEnd(markdown);
    List<String> parts = new ArrayList<>(List.of(markdown.substring(top).split(border)));
    parts.replaceAll(part -> part.endsWith("\n\n") ? part : part.stripTrailing() + "\n\n");
    return new Chunks(markdown.substring(0, top), parts, random);
  }

  private static int headerEnd(String markdown) {
    if (!markdown.startsWith("---")) {
      return 0;
    }
    int end = markdown.indexOf("\n---", 3);
    int line = end < 0 ? -1 : markdown.indexOf('\n', end + 1);
    return line < 0 ? 0 : line + 1;
  }

  int size() {
    return parts.size();
  }

  /** The first part with a piece of the highlight. */
  int first() {
    return indexOf(MarkedNote.START);
  }

  int last() {
    return indexOf(MarkedNote.END);
  }

  private int indexOf(char mark) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).indexOf(mark) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** Takes out the parts with the highlight. */
  String cut() {
    List<String> marked = parts.subList(first(), last() + 1);
    String cut = String.join("", marked);
    marked.clear();
    return cut;
  }

  String marked() {
    return String.join("", parts.subList(first(), last() + 1));
  }

  void insert(int at, String part) {
    parts.add(at, part.stripTrailing() + "\n\n");
  }

  void insertAnywhere(String part) {
    insert(random.nextInt(parts.size() + 1), part);
  }

  void shuffle() {
    java.util.Collections.shuffle(parts, random);
  }

  String text() {
    return header + String.join("", parts);
  }
}
