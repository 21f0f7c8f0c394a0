package app.lanyard.extract.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Headings without a space behind their signs: "##Talks". CommonMark has them as text, older
 * writing has them as headings. A single sign may begin a tag, and is left alone.
 */
final class CrowdedHeadings {

  private static final String SIGNS = "##";
  private static final int MOST_SIGNS = 6;

  /** "##Talks{: .timeline}" */
  private static final String ATTRIBUTES = "{:";

  private CrowdedHeadings() {}

  /** A cheap test. */
  static boolean mayBeIn(String text) {
    return text.contains(SIGNS) && (text.startsWith(SIGNS) || text.contains("\n" + SIGNS));
  }

  /** The headings of a paragraph and the texts between them, in their order. */
  static List<Block> split(RichText paragraph, int depth) {
    var blocks = new ArrayList<Block>();
    String text = paragraph.text();
    int begun = 0;
    int end;
    for (int start = 0; start < text.length(); start = end + 1) {
      int feed = text.indexOf('\n', start);
      end = feed < 0 ? text.length() : feed;
      int level = level(text, start, end);
      if (level > 0) {
        rest(paragraph, begun, start, depth, blocks);
        blocks.add(new Block.Heading(level, heading(paragraph, start + level, end)));
        begun = end;
      }
    }
    rest(paragraph, begun, text.length(), depth, blocks);
    return blocks;
  }

  private static void rest(RichText paragraph, int from, int to, int depth, List<Block> blocks) {
    RichText rest = paragraph.slice(from, Math.max(from, to));
    if (!rest.isBlank() || !rest.links().isEmpty()) {
      blocks.add(new Block.Paragraph(rest, depth));
    }
  }

  private static RichText heading(RichText paragraph, int from, int end) {
    int attributes = paragraph.text().indexOf(ATTRIBUTES, from);
    return paragraph.slice(from, attributes > from && attributes < end ? attributes : end);
  }

  /** How many signs a line begins with before a letter, a figure or a mark; 0 for no heading. */
  private static int level(String text, int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) == '#') {
      at++;
    }
    int signs = at - start;
    boolean heading =
        signs >= SIGNS.length()
            && signs <= MOST_SIGNS
            && at < end
            && !Character.isWhitespace(text.charAt(at));
    return heading ? signs : 0;
  }
}
