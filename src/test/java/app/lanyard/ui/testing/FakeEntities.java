package app.lanyard.ui.testing;

import app.lanyard.library.Directory;
import app.lanyard.model.EntityFilter;
import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityOrder;
import app.lanyard.model.EntityRow;
import app.lanyard.model.TalkRow;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Speakers, projects and events in memory, by their talks or else in the order given. */
public class FakeEntities implements Directory {

  private static final Comparator<EntityRow> MOST_TALKS =
      Comparator.comparingInt(EntityRow::talks).reversed();

  public final List<EntityRow> rows = new CopyOnWriteArrayList<>();
  public @Nullable RuntimeException failure;

  /** 120 speakers, two projects and three events. */
  public static FakeEntities sample() {
    var entities = new FakeEntities();
    IntStream.rangeClosed(1, 120).mapToObj(FakeEntities::speaker).forEach(entities.rows::add);
    entities.rows.add(
        new EntityRow(
            EntityKind.PROJECT, 1, "kserve", "KServe", List.of("KFServing"), "kserve.io", 4, 2));
    entities.rows.add(new EntityRow(EntityKind.PROJECT, 2, "quay", "Quay", List.of(), "", 0, 1));
    Stream.of(SampleTalks.RIVER, SampleTalks.HARBOUR, SampleTalks.OLD)
        .map(
            event ->
                new EntityRow(
                    EntityKind.EVENT,
                    event.id(),
                    "event-" + event.id(),
                    event.name(),
                    List.of(),
                    Optional.ofNullable(event.location()).orElse(""),
                    event.span(),
                    30,
                    3))
        .forEach(entities.rows::add);
    return entities;
  }

  @Override
  public int count(EntityFilter filter) {
    if (failure != null) {
      throw failure;
    }
    return (int) matching(filter).count();
  }

  @Override
  public List<EntityRow> rows(EntityFilter filter, EntityOrder order, int offset, int limit) {
    Stream<EntityRow> found = matching(filter);
    return (order == EntityOrder.TALKS ? found.sorted(MOST_TALKS) : found)
        .skip(offset)
        .limit(limit)
        .toList();
  }

  @Override
  public List<TalkRow> talks(EntityKind kind, long id) {
    return SampleTalks.all().stream().filter(talk -> isOf(kind, id, talk)).limit(3).toList();
  }

  private static boolean isOf(EntityKind kind, long id, TalkRow talk) {
    return kind != EntityKind.EVENT || (talk.event() != null && talk.event().id() == id);
  }

  private static EntityRow speaker(int number) {
    return new EntityRow(
        EntityKind.SPEAKER,
        number,
        "speaker-" + number,
        switch (number) {
          case 1 -> "Ada Quill";
          case 2 -> "A. Quill";
          default -> "Speaker %03d".formatted(number);
        },
        number == 1 ? List.of("Ada Q.") : List.of(),
        number % 2 == 0 ? "" : "Example Works",
        number == 1 ? 9 : 3,
        1);
  }

  Stream<EntityRow> matching(EntityFilter filter) {
    String wanted = filter.text().toLowerCase(Locale.ROOT);
    return rows.stream()
        .filter(row -> row.kind() == filter.kind())
        .filter(row -> row.name().toLowerCase(Locale.ROOT).contains(wanted))
        .filter(row -> SampleFacets.matches(filter.choices(), row.id()));
  }
}
