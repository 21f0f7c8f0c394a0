package app.lanyard.ui.controls.chart;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a drawing as a picture in SVG 1.1, which needs nothing else to be shown. */
public final class SvgPicture {

  private static final String NAMESPACE = "http://www.w3.org/2000/svg";
  private static final String TYPEFACE = "Inter, 'Segoe UI', 'Helvetica Neue', sans-serif";

  private final XMLStreamWriter xml;
  private final Palette palette;

  private SvgPicture(XMLStreamWriter xml, Palette palette) {
    this.xml = xml;
    this.palette = palette;
  }

  /**
   * A whole document, to be kept in UTF-8.
   *
   * @param title what the picture is called
   */
  public static String of(Drawing drawing, String title, Palette palette) {
    var text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      new SvgPicture(xml, palette).write(drawing, title);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("A text in memory can always be written to", e);
    }
    return text.toString();
  }

  private void write(Drawing drawing, String title) throws XMLStreamException {
    String width = number(drawing.width());
    String height = number(drawing.height());
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("svg");
    xml.writeDefaultNamespace(NAMESPACE);
    attributes("width", width, "height", height, "viewBox", "0 0 " + width + " " + height);
    attributes("role", "img", "font-family", TYPEFACE);
    element("title", title);
    element("desc", drawing.description());
    xml.writeEmptyElement("rect");
    attributes("width", width, "height", height, "fill", palette.background());
    for (Mark mark : drawing.marks()) {
      write(mark);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void write(Mark mark) throws XMLStreamException {
    String colour = palette.colour(mark.ink());
    switch (mark) {
      case Mark.Box box -> write(box, colour);
      case Mark.Line line -> write(line, colour);
      case Mark.Dot dot -> write(dot, colour);
      case Mark.Words words -> write(words, colour);
    }
  }

  private void write(Mark.Box box, String colour) throws XMLStreamException {
    xml.writeStartElement("rect");
    attributes("x", number(box.x()), "y", number(box.y()));
    attributes("width", number(box.width()), "height", number(box.height()), "fill", colour);
    tip(box.tip());
    xml.writeEndElement();
  }

  private void write(Mark.Line line, String colour) throws XMLStreamException {
    xml.writeEmptyElement("polyline");
    attributes("points", points(line.points()), "fill", "none", "stroke", colour);
    attributes("stroke-width", number(line.thickness()));
    if (line.dash() != Dash.SOLID) {
      attributes(
          "stroke-dasharray",
          line.dash().lengths().stream().map(SvgPicture::number).collect(Collectors.joining(" ")));
    }
  }

  private void write(Mark.Dot dot, String colour) throws XMLStreamException {
    xml.writeStartElement("path");
    attributes("d", SvgDots.path(dot.shape()));
    attributes("transform", "translate(" + number(dot.at().x()) + " " + number(dot.at().y()) + ")");
    if (dot.shape() == Mark.Shape.RING) {
      attributes("fill", palette.background(), "stroke", colour, "stroke-width", "2");
    } else {
      attributes("fill", colour);
    }
    tip(dot.tip());
    xml.writeEndElement();
  }

  private void write(Mark.Words words, String colour) throws XMLStreamException {
    xml.writeStartElement("text");
    attributes("x", number(words.at().x()), "y", number(words.at().y()), "fill", colour);
    attributes("font-size", number(words.size()));
    attributes("text-anchor", words.anchor().name().toLowerCase(Locale.ROOT));
    xml.writeCharacters(sayable(words.text()));
    xml.writeEndElement();
  }

  private void tip(String text) throws XMLStreamException {
    if (!text.isEmpty()) {
      element("title", text);
    }
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(sayable(text));
    xml.writeEndElement();
  }

  private void attributes(String... namesAndValues) throws XMLStreamException {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      xml.writeAttribute(namesAndValues[i], namesAndValues[i + 1]);
    }
  }

  private static String points(List<Point> points) {
    return points.stream()
        .map(point -> number(point.x()) + "," + number(point.y()))
        .collect(Collectors.joining(" "));
  }

  private static String number(double value) {
    String rounded = String.format(Locale.ROOT, "%.2f", value);
    return rounded.endsWith(".00") ? rounded.substring(0, rounded.length() - 3) : rounded;
  }

  /** Without the characters that XML has no way to say (XML 1.0, section 2.2). */
  private static String sayable(String text) {
    return text.codePoints()
        .filter(SvgPicture::isSayable)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isSayable(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xd7ff)
        || (c >= 0xe000 && c <= 0xfffd)
        || c >= 0x10000;
  }
}
