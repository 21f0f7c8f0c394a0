package app.lanyard.ui.directory.page;

import app.lanyard.model.EntityKind;
import app.lanyard.model.page.Edition;
import app.lanyard.model.page.EntityPage;
import app.lanyard.model.page.Mentions;
import app.lanyard.model.page.Related;
import app.lanyard.model.page.TimeCount;
import app.lanyard.ui.controls.chart.BarChart;
import app.lanyard.ui.controls.chart.CompanionGraph;
import app.lanyard.ui.controls.chart.LineChart;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the charts of a page out of what was counted. */
final class PageCharts {

  private final EntityKind kind;
  private final PageWords words;

  PageCharts(EntityKind kind, PageWords words) {
    this.kind = kind;
    this.words = words;
  }

  /** What turned up over time; nothing if that is one bar alone, which would say nothing. */
  Optional<BarChart> overTime(EntityPage page) {
    List<TimeCount> times = page.times();
    TimeSlots slots = TimeSlots.of(times);
    return slots.size() < 2
        ? Optional.empty()
        : Optional.of(bars(page, slots.labels(words.dates()), slots.spread(times)));
  }

  /** The editions of a series by their talks. */
  BarChart editions(EntityPage page) {
    return bars(
        page,
        page.editions().stream().map(edition -> Integer.toString(edition.year())).toList(),
        page.editions().stream().map(Edition::talks).toList());
  }

  LineChart compared(List<Mentions> projects) {
    TimeSlots slots =
        TimeSlots.of(projects.stream().flatMap(project -> project.times().stream()).toList());
    List<String> labels = slots.labels(words.dates());
    List<LineChart.Line> lines =
        projects.stream()
            .map(project -> line(project, labels, slots.spread(project.times())))
            .toList();
    String description =
        lines.stream()
            .map(line -> described(line.name(), labels, line.counts()))
            .collect(Collectors.joining(" "));
    return new LineChart(labels, lines, description);
  }

  CompanionGraph companions(String name, List<Related> related) {
    return new CompanionGraph(
        name,
        related.stream()
            .map(other -> new CompanionGraph.Companion(other.name(), other.count()))
            .toList(),
        words.get(
            "page.graphSpoken",
            name,
            related.stream().map(words::chip).collect(Collectors.joining(", "))));
  }

  private LineChart.Line line(Mentions project, List<String> labels, List<Integer> counts) {
    return new LineChart.Line(
        project.name(),
        counts,
        IntStream.range(0, counts.size())
            .mapToObj(
                slot ->
                    words.get("page.pointTip", project.name(), labels.get(slot), counts.get(slot)))
            .toList());
  }

  private BarChart bars(EntityPage page, List<String> labels, List<Integer> counts) {
    List<BarChart.Bar> bars =
        IntStream.range(0, counts.size())
            .mapToObj(
                slot ->
                    new BarChart.Bar(
                        labels.get(slot),
                        counts.get(slot),
                        tip(labels.get(slot), counts.get(slot))))
            .toList();
    return new BarChart(bars, described(page.entity().name(), labels, counts));
  }

  private String tip(String label, int count) {
    return kind == EntityKind.PROJECT
        ? words.get("page.mentionsTip", label, count)
        : words.get("page.talksTip", label, count);
  }

  /** "KServe: 2021 3, 2023 1." */
  private String described(String name, List<String> labels, List<Integer> counts) {
    Stream<String> filled =
        IntStream.range(0, counts.size())
            .filter(slot -> counts.get(slot) > 0)
            .mapToObj(slot -> labels.get(slot) + " " + counts.get(slot));
    return words.get("page.chartSpoken", name, filled.collect(Collectors.joining(", ")));
  }
}
