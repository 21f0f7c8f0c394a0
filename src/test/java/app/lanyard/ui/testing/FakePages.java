package app.lanyard.ui.testing;

import app.lanyard.library.Pages;
import app.lanyard.model.DateSpan;
import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityRow;
import app.lanyard.model.Marks;
import app.lanyard.model.TalkRow;
import app.lanyard.model.TalkTime;
import app.lanyard.model.page.Affiliation;
import app.lanyard.model.page.Edition;
import app.lanyard.model.page.EntityPage;
import app.lanyard.model.page.Mentions;
import app.lanyard.model.page.PageNote;
import app.lanyard.model.page.ProgrammeDay;
import app.lanyard.model.page.ProjectFacts;
import app.lanyard.model.page.ProjectStage;
import app.lanyard.model.page.Related;
import app.lanyard.model.page.Remark;
import app.lanyard.model.page.TimeCount;
import app.lanyard.model.page.YearCount;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Pages of the speakers, projects and events in memory, with all sections that they can have. */
public final class FakePages implements Pages {

  /** Which windows of talks were read: "offset+limit". */
  public final ConcurrentLinkedQueue<String> windows = new ConcurrentLinkedQueue<>();

  public @Nullable RuntimeException failure;

  /** Those of the first talks of the first day of each event. */
  public List<TalkTime> times = List.of();

  private final FakeEntities entities;

  public FakePages(FakeEntities entities) {
    this.entities = entities;
  }

  /** What the person made of each talk. */
  public volatile Marks talkMarks = Marks.NONE;

  @Override
  public Optional<EntityPage> find(EntityKind kind, String key) {
    if (failure != null) {
      throw failure;
    }
    return row(kind, key).map(this::page);
  }

  @Override
  public List<TalkRow> talks(EntityKind kind, long id, int offset, int limit) {
    windows.add(offset + "+" + limit);
    List<TalkRow> talks = SampleTalks.all();
    return IntStream.range(offset, Math.min(offset + limit, talks.size()))
        .mapToObj(talk -> timed(talk, talks.get(talk)))
        .toList();
  }

  private TalkRow timed(int place, TalkRow talk) {
    TalkRow marked = talk.withMarks(talkMarks);
    return place < times.size() ? marked.withTime(times.get(place)) : marked;
  }

  @Override
  public List<PageNote> notes(EntityKind kind, long id, int offset, int limit) {
    return IntStream.range(offset, offset + limit)
        .mapToObj(
            note ->
                new PageNote(
                    note + 1L,
                    "River notes " + note,
                    "2025/river-" + note + ".md",
                    10 + note,
                    DateSpan.year(Year.of(2025))))
        .toList();
  }

  @Override
  public Map<Long, List<YearCount>> years(EntityKind kind, Collection<Long> ids) {
    return ids.stream()
        .collect(Collectors.toMap(Function.identity(), id -> List.of(new YearCount(2024, 2))));
  }

  @Override
  public OptionalInt latestYear() {
    return OptionalInt.of(2025);
  }

  @Override
  public List<Mentions> mentions(List<String> projectKeys) {
    return projectKeys.stream()
        .flatMap(key -> row(EntityKind.PROJECT, key).stream())
        .map(
            row ->
                new Mentions(
                    row.key(),
                    row.name(),
                    List.of(new TimeCount(2023, 5, row.talks() + 1), new TimeCount(2025, 11, 2))))
        .toList();
  }

  private EntityPage page(EntityRow row) {
    boolean speaker = row.kind() == EntityKind.SPEAKER;
    boolean event = row.kind() == EntityKind.EVENT;
    boolean known = row.key().equals("kserve");
    return new EntityPage(
        row,
        List.of(new TimeCount(2023, 5, 3), new TimeCount(2025, 11, 2)),
        event ? days(row) : List.of(),
        others(EntityKind.SPEAKER, row),
        others(EntityKind.PROJECT, row),
        speaker ? List.of(new Affiliation("Example Works", 2023, 2025, 4)) : List.of(),
        known
            ? new ProjectFacts(
                ProjectStage.INCUBATING,
                "CNCF",
                "https://kserve.example",
                "https://code.example/kserve")
            : null,
        event ? others(EntityKind.EVENT, row) : List.of(),
        event ? editions(row) : List.of(),
        row.key().equals("speaker-1") ? List.of(new Remark("1", "Met her at lunch.")) : List.of(),
        row.notes());
  }

  private List<ProgrammeDay> days(EntityRow row) {
    return List.of(
        new ProgrammeDay(SampleTalks.HARBOUR.span(), Math.max(3, times.size()), times),
        new ProgrammeDay(null, row.talks() - Math.max(3, times.size())));
  }

  private List<Related> others(EntityKind kind, EntityRow row) {
    Stream<EntityRow> rows = entities.rows.stream().filter(other -> other.kind() == kind);
    return rows.filter(other -> !other.equals(row))
        .limit(4)
        .map(other -> new Related(kind, other.key(), other.name(), 2))
        .toList();
  }

  private static List<Edition> editions(EntityRow row) {
    return List.of(
        new Edition("river 2024", "River 2024", 2024, null, "Ghent", 12, 10),
        new Edition(row.key(), row.name(), 2025, row.dates(), row.detail(), row.talks(), 20));
  }

  private Optional<EntityRow> row(EntityKind kind, String key) {
    return entities.rows.stream()
        .filter(row -> row.kind() == kind && row.key().equals(key))
        .findFirst();
  }
}
