package app.lanyard.extract.text;

import app.lanyard.model.SourceSpan;
import java.util.List;

/** A block of a note, lists and their items made flat, in the order of the note. */
public sealed interface Block {

  SourceSpan span();

  /**
   * A heading, or a line in bold type that stands alone like one.
   *
   * @param level 1 to 6; {@link #BOLD} for a line in bold type
   */
  record Heading(int level, RichText text) implements Block {
    public static final int BOLD = 7;

    @Override
    public SourceSpan span() {
      return text.span();
    }
  }

  /**
   * A paragraph.
   *
   * @param depth how many lists it stands in
   */
  record Paragraph(RichText text, int depth) implements Block {
    @Override
    public SourceSpan span() {
      return text.span();
    }
  }

  /**
   * The own text of a list item.
   *
   * @param depth how many lists it stands in, 1 for an outer list
   */
  record Item(RichText text, int depth) implements Block {
    @Override
    public SourceSpan span() {
      return text.span();
    }
  }

  /** A table. */
  record Table(List<RichText> header, List<Row> rows, SourceSpan span) implements Block {
    public Table {
      header = List.copyOf(header);
      rows = List.copyOf(rows);
    }
  }

  /** A row of a table. */
  record Row(List<RichText> cells, SourceSpan span) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** A thematic break, which ends what went before. */
  record Rule(SourceSpan span) implements Block {}

  /** A quotation of one paragraph, outside of lists. */
  record Quotation(RichText text, SourceSpan span) implements Block {}

  /** Code, raw HTML, a longer quotation: nothing to find a talk in. */
  record Other(SourceSpan span) implements Block {}
}
