package app.lanyard.library.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Whatever stands in a cell is read back from the file as it was. */
class ListFormatProperties {

  private static final Parser MARKDOWN =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  @Property
  void csvGivesCellsBack(@ForAll("rows") List<String> texts) {
    String line = ListFormat.CSV.row(cells(texts));

    assertThat(readCsv(line)).containsExactlyElementsOf(texts);
  }

  @Property
  void noCellOfCsvIsAFormula(@ForAll("rows") List<String> texts) {
    String line = ListFormat.CSV.row(cells(texts));

    assertThat(rawCsv(line)).noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*"));
  }

  @Property
  void markdownShowsCellsAsTheyAre(@ForAll("rows") List<String> texts) {
    String table =
        ListFormat.MARKDOWN.head(texts.stream().map(text -> "x").toList())
            + ListFormat.MARKDOWN.row(cells(texts));

    List<String> shown = shownCells(table);
    assertThat(shown.subList(texts.size(), shown.size()))
        .containsExactlyElementsOf(texts.stream().map(ListFormatProperties::inOneLine).toList());
  }

  @Provide
  Arbitrary<List<String>> rows() {
    Arbitrary<String> signs =
        Arbitraries.strings().withChars("|\\`*_[]<>~&!#=+-@'\",;:\r\n\tab1é漢").ofMaxLength(12);
    Arbitrary<String> any =
        Arbitraries.strings().withCharRange(' ', '~').withCharRange('À', 'ɏ').ofMaxLength(20);
    return Arbitraries.oneOf(signs, any, Arbitraries.just("=1+1"), Arbitraries.just("&amp;"))
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  private static List<ListCell> cells(List<String> texts) {
    return texts.stream().<ListCell>map(ListCell.Words::new).toList();
  }

  private static List<String> readCsv(String line) {
    return rawCsv(line).stream()
        .map(cell -> cell.matches("(?s)'+[=+\\-@\\t\\r\\n＝＋－＠].*") ? cell.substring(1) : cell)
        .toList();
  }

  /** The cells of one record (RFC 4180, section 2). */
  private static List<String> rawCsv(String line) {
    assertThat(line).endsWith("\r\n");
    List<String> cells = new ArrayList<>();
    var cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length() - 2; i++) {
      char c = line.charAt(i);
      if (quoted && c == '"' && line.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  private static String inOneLine(String text) {
    return text.strip().replaceAll("[\\r\\n\\t]", " ");
  }

  private static List<String> shownCells(String table) {
    List<String> cells = new ArrayList<>();
    MARKDOWN
        .parse(table)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(CustomNode node) {
                if (node instanceof TableCell) {
                  cells.add(shown(node));
                } else {
                  visitChildren(node);
                }
              }
            });
    return cells;
  }

  private static String shown(Node cell) {
    return Stream.iterate(cell.getFirstChild(), node -> node != null, Node::getNext)
        .map(node -> ((Text) node).getLiteral())
        .reduce("", String::concat);
  }
}
