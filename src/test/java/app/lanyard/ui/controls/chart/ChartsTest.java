package app.lanyard.ui.controls.chart;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.ui.controls.chart.CompanionGraph.Companion;
import app.lanyard.ui.controls.chart.CompanionGraph.Place;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChartsTest {

  @Test
  void barsAreAsHighAsTheirCountsAndStandOnTheAxis() {
    var chart = new BarChart(List.of(bar("2023", 2), bar("2024", 0), bar("2025", 4)), "Ada");
    Drawing drawing = chart.draw(300, chart.heightFor(300));
    List<Mark.Box> boxes = of(drawing, Mark.Box.class);
    assertThat(boxes).hasSize(2);
    assertThat(boxes.getLast().height()).isEqualTo(2 * boxes.getFirst().height());
    assertThat(boxes).extracting(box -> box.y() + box.height()).containsOnly(drawing.height() - 18);
    assertThat(boxes).extracting(Mark.Box::tip).containsExactly("2023: 2", "2025: 4");
    assertThat(texts(drawing)).containsExactlyInAnyOrder("2", "4", "2023", "2024", "2025");
    assertThat(drawing.description()).isEqualTo("Ada");
  }

  @ParameterizedTest
  @CsvSource({"600, 20", "420, 0", "200, 0"})
  void eitherAllBarsHaveTheirNumbersOrNone(double width, int numbers) {
    List<BarChart.Bar> bars =
        IntStream.range(0, 20).mapToObj(i -> bar("2020", i == 0 ? 104 : 95)).toList();
    Drawing drawing = new BarChart(bars, "").draw(width, 100);
    assertThat(texts(drawing).stream().filter(text -> !text.equals("2020"))).hasSize(numbers);
  }

  @ParameterizedTest
  @CsvSource({"600, 20", "200, 7", "60, 2"})
  void yearsAreNamedAsFarAsThereIsRoom(double width, int mostNames) {
    List<BarChart.Bar> bars =
        IntStream.range(2001, 2021).mapToObj(year -> bar(Integer.toString(year), 1)).toList();
    Drawing drawing = new BarChart(bars, "").draw(width, 100);
    assertThat(texts(drawing).stream().filter(text -> text.length() == 4))
        .contains("2001")
        .hasSizeBetween(1, mostNames);
  }

  @ParameterizedTest
  @ValueSource(doubles = {40, 60, 110, 200, 300, 450, 620})
  void monthsBelowBarsDoNotRunIntoOneAnother(double width) {
    List<BarChart.Bar> bars =
        IntStream.rangeClosed(1, 22).mapToObj(month -> bar("Nov 20" + (month + 10), 0)).toList();
    List<Mark.Words> names = of(new BarChart(bars, "").draw(width, 100), Mark.Words.class);
    assertThat(names.getFirst().text()).isEqualTo("Nov 2011");
    for (int i = 1; i < names.size(); i++) {
      double apart = names.get(i).at().x() - names.get(i - 1).at().x();
      assertThat(apart).isGreaterThan(TextSize.width("Nov 2011", TextSize.SMALL));
    }
  }

  @Test
  void linesDifferInColourDashAndShape() {
    List<LineChart.Line> lines =
        IntStream.range(0, Ink.SERIES).mapToObj(i -> line("P" + i, 1, i)).toList();
    Drawing drawing = new LineChart(List.of("2023", "2024"), lines, "").draw(400, 200);
    List<Mark.Line> drawn =
        of(drawing, Mark.Line.class).stream().filter(line -> isSeries(line.ink())).toList();
    assertThat(drawn.stream().map(Mark.Line::ink).distinct()).hasSize(Ink.SERIES);
    assertThat(drawn.stream().map(Mark.Line::dash).distinct()).hasSize(Ink.SERIES);
    assertThat(of(drawing, Mark.Dot.class).stream().map(Mark.Dot::shape).distinct())
        .hasSize(Ink.SERIES);
    assertThat(texts(drawing)).contains("P0", "P5", "2023", "2024", "0", "5");
  }

  @Test
  void theNamesOfManyLinesTakeMoreRows() {
    List<LineChart.Line> lines =
        IntStream.range(0, 6).mapToObj(i -> line("A project of a long name " + i, 1)).toList();
    var chart = new LineChart(List.of("2024"), lines, "");
    assertThat(chart.heightFor(240)).isGreaterThan(chart.heightFor(2000));
  }

  @Test
  void aSparklineEndsAtTheRightEdge() {
    Drawing drawing = new Sparkline(List.of(0, 1, 0, 4), "").draw(64, 18);
    List<Mark.Box> bars = of(drawing, Mark.Box.class);
    assertThat(bars).hasSize(2);
    assertThat(bars.getLast().x() + bars.getLast().width()).isBetween(62.0, 64.0);
    assertThat(bars.getLast().height()).isEqualTo(18);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8, 11, 12})
  void companionsStandApartAndInside(int count) {
    List<Companion> companions =
        IntStream.range(0, count)
            .mapToObj(i -> new Companion("A rather long name of a project " + i, count - i))
            .toList();
    var graph = new CompanionGraph("Kubernetes", companions, "");
    for (double width : new double[] {420, 500, 800}) {
      double height = graph.heightFor(width);
      List<Place> places = graph.places(width, height);
      assertThat(places).hasSize(count).allMatch(place -> isInside(place, width, height));
      for (Place place : places) {
        assertThat(places)
            .filteredOn(other -> other != place)
            .noneMatch(other -> overlap(place, other));
        assertThat(overlap(place, graph.centrePlace(width, height))).isFalse();
      }
    }
  }

  @Test
  void whatGoesTogetherMoreOftenHasTheThickerLine() {
    var graph =
        new CompanionGraph("A", List.of(new Companion("B", 8), new Companion("C", 2)), "A, B, C");
    assertThat(of(graph.drawBonds(400, 200), Mark.Line.class))
        .extracting(Mark.Line::thickness)
        .satisfiesExactly(
            thick -> assertThat(thick).isEqualTo(6),
            thick -> assertThat(thick).isBetween(1.5, 3.0));
    assertThat(texts(graph.draw(400, 200))).containsExactly("A", "B", "C");
  }

  private static boolean isInside(Place place, double width, double height) {
    double half = CompanionGraph.NAME_HEIGHT / 2;
    return place.middle().x() - place.width() / 2 >= 0
        && place.middle().x() + place.width() / 2 <= width
        && place.middle().y() - half >= 0
        && place.middle().y() + half <= height;
  }

  private static boolean overlap(Place one, Place other) {
    return Math.abs(one.middle().x() - other.middle().x()) < (one.width() + other.width()) / 2
        && Math.abs(one.middle().y() - other.middle().y()) < CompanionGraph.NAME_HEIGHT;
  }

  private static BarChart.Bar bar(String label, int count) {
    return new BarChart.Bar(label, count, label + ": " + count);
  }

  private static LineChart.Line line(String name, Integer... counts) {
    List<Integer> all = List.of(counts);
    return new LineChart.Line(name, all, all.stream().map(count -> name + count).toList());
  }

  private static boolean isSeries(Ink ink) {
    return ink.wireName().startsWith("series");
  }

  private static List<String> texts(Drawing drawing) {
    return of(drawing, Mark.Words.class).stream().map(Mark.Words::text).toList();
  }

  private static <M extends Mark> List<M> of(Drawing drawing, Class<M> type) {
    return drawing.marks().stream().filter(type::isInstance).map(type::cast).toList();
  }
}
