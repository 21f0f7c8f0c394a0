package app.lanyard.extract;

import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * The talks of a section that are labelled one below the other: a paragraph with "Talk: …" and
 * "Speaker: …", a list of notes on it, the next such paragraph.
 *
 * @param blocks the paragraph and the list right below it
 */
record LabelledParagraphs(List<Block> blocks) {

  private static final int FEWEST = 2;

  LabelledParagraphs {
    blocks = List.copyOf(blocks);
  }

  /** Those of a section; none if there is but one, for a heading's own talk is labelled too. */
  static List<LabelledParagraphs> in(Section section, FieldReader fields) {
    List<Block> body = section.body();
    var starts = new ArrayList<Integer>(0);
    for (int i = 0; i < body.size(); i++) {
      if (body.get(i) instanceof Block.Paragraph paragraph
          && isLabelled(paragraph.text(), fields)) {
        starts.add(i);
      }
    }
    if (starts.size() < FEWEST) {
      return List.of();
    }
    var all = new ArrayList<LabelledParagraphs>();
    for (int start : starts) {
      all.add(new LabelledParagraphs(body.subList(start, end(body, start))));
    }
    return all;
  }

  /** Behind the list below a paragraph. */
  private static int end(List<Block> body, int start) {
    int end = start + 1;
    while (end < body.size() && body.get(end) instanceof Block.Item) {
      end++;
    }
    return end;
  }

  private static boolean isLabelled(RichText text, FieldReader fields) {
    if (text.text().indexOf('\n') < 0 || !fields.mayHold(text.text())) {
      return false;
    }
    boolean title = false;
    boolean people = false;
    for (RichText line : text.lines()) {
      FieldKind kind = fields.read(line).map(Field::kind).orElse(FieldKind.URL);
      title |= kind == FieldKind.TITLE;
      people |= kind.isPeople();
    }
    return title && people;
  }
}
