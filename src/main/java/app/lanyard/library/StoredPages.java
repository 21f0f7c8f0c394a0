package app.lanyard.library;

import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityRow;
import app.lanyard.model.TalkRow;
import app.lanyard.model.page.EntityPage;
import app.lanyard.model.page.Mentions;
import app.lanyard.model.page.PageNote;
import app.lanyard.model.page.TimeCount;
import app.lanyard.model.page.YearCount;
import app.lanyard.store.ReadSession;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

final class StoredPages implements Pages {

  private final StoreCalls store;
  private final PageReading reading;

  StoredPages(StoreCalls store, KnownFacts facts) {
    this.store = store;
    this.reading = new PageReading(facts);
  }

  @Override
  public Optional<EntityPage> find(EntityKind kind, String key) {
    return store.read(
        session -> session.directory().find(kind, key).map(row -> reading.read(session, row)));
  }

  @Override
  public List<TalkRow> talks(EntityKind kind, long id, int offset, int limit) {
    return store.read(session -> session.talks().of(kind, id, offset, limit));
  }

  @Override
  public List<PageNote> notes(EntityKind kind, long id, int offset, int limit) {
    return store.read(session -> session.pageNotes().notes(kind, id, offset, limit));
  }

  @Override
  public Map<Long, List<YearCount>> years(EntityKind kind, Collection<Long> ids) {
    Map<Long, List<TimeCount>> times = store.read(session -> session.times().of(kind, ids));
    return times.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> YearCount.of(entry.getValue())));
  }

  @Override
  public OptionalInt latestYear() {
    return store.read(session -> session.times().latestYear());
  }

  @Override
  public List<Mentions> mentions(List<String> projectKeys) {
    return store.read(session -> mentions(session, projectKeys));
  }

  private static List<Mentions> mentions(ReadSession session, List<String> projectKeys) {
    List<EntityRow> projects =
        projectKeys.stream()
            .flatMap(key -> session.directory().find(EntityKind.PROJECT, key).stream())
            .toList();
    Map<Long, List<TimeCount>> times =
        session.times().of(EntityKind.PROJECT, projects.stream().map(EntityRow::id).toList());
    return projects.stream()
        .map(
            project ->
                new Mentions(
                    project.key(), project.name(), times.getOrDefault(project.id(), List.of())))
        .toList();
  }
}
