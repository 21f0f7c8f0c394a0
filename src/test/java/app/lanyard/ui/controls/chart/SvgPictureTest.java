package app.lanyard.ui.controls.chart;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.ui.controls.chart.BarChart.Bar;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SvgPictureTest {

  private static final Palette PALETTE =
      new Palette(Map.of(Ink.BAR, "#123456", Ink.SERIES_1, "#abcdef"), "#ffffff");

  @Property(tries = 200)
  void isWellFormedWhateverWordsItHas(@ForAll String words) throws Exception {
    var mark = new Mark.Words(new Point(1, 2), Mark.Anchor.END, 11, words, Ink.TEXT);
    var box = new Mark.Box(0, 0, 5, 5, Ink.BAR, words);

    Element svg = parsed(new Drawing(10, 10, words, List.of(mark, box)), words);

    assertThat(svg.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
  }

  @Test
  void hasTitleDescriptionAndTheColoursOfTheTheme() throws Exception {
    var chart = new BarChart(List.of(new Bar("2024", 3, "3 talks & more in 2024")), "A <chart>");

    Element svg = parsed(chart.draw(200, 100), "Talks \"over\" time");

    assertThat(texts(svg, "title"))
        .containsExactly("Talks \"over\" time", "3 talks & more in 2024");
    assertThat(texts(svg, "desc")).containsExactly("A <chart>");
    assertThat(texts(svg, "text")).contains("3", "2024");
    Element background = (Element) svg.getElementsByTagName("rect").item(0);
    Element bar = (Element) svg.getElementsByTagName("rect").item(1);
    assertThat(background.getAttribute("fill")).isEqualTo("#ffffff");
    assertThat(bar.getAttribute("fill")).isEqualTo("#123456");
    assertThat(svg.getAttribute("viewBox")).isEqualTo("0 0 200 100");
  }

  @Test
  void eachShapeOfDotsAndEachDashIsDrawn() throws Exception {
    List<Mark> marks = new ArrayList<>();
    for (Mark.Shape shape : Mark.Shape.values()) {
      marks.add(new Mark.Dot(new Point(5, 5), shape, Ink.SERIES_1, ""));
    }
    for (Dash dash : Dash.values()) {
      marks.add(new Mark.Line(List.of(new Point(0, 0), new Point(9.456, 9)), 2, dash, Ink.AXIS));
    }

    Element svg = parsed(new Drawing(10, 10, "", marks), "Dots");

    NodeList paths = svg.getElementsByTagName("path");
    assertThat(IntStream.range(0, paths.getLength()).mapToObj(paths::item))
        .extracting(path -> ((Element) path).getAttribute("d"))
        .doesNotHaveDuplicates()
        .hasSize(Mark.Shape.values().length);
    NodeList lines = svg.getElementsByTagName("polyline");
    assertThat(lines.getLength()).isEqualTo(Dash.values().length);
    assertThat(((Element) lines.item(0)).getAttribute("points")).isEqualTo("0,0 9.46,9");
    assertThat(((Element) lines.item(0)).hasAttribute("stroke-dasharray")).isFalse();
  }

  private static Element parsed(Drawing drawing, String title) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    String text = SvgPicture.of(drawing, title, PALETTE);
    return factory
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)))
        .getDocumentElement();
  }

  private static List<String> texts(Element svg, String name) {
    NodeList found = svg.getElementsByTagName(name);
    return IntStream.range(0, found.getLength())
        .mapToObj(found::item)
        .map(Node::getTextContent)
        .toList();
  }
}
