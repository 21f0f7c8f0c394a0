package app.lanyard.library;

import app.lanyard.model.EntityFilter;
import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityOrder;
import app.lanyard.model.EntityRow;
import app.lanyard.model.TalkRow;
import java.util.List;
import java.util.Optional;

final class StoredDirectory implements Directory {

  private final StoreCalls store;

  StoredDirectory(StoreCalls store) {
    this.store = store;
  }

  @Override
  public int count(EntityFilter filter) {
    return store.read(session -> session.directory().count(filter));
  }

  @Override
  public List<EntityRow> rows(EntityFilter filter, EntityOrder order, int offset, int limit) {
    return store.read(session -> session.directory().rows(filter, order, offset, limit));
  }

  @Override
  public Optional<EntityRow> find(EntityKind kind, String key) {
    return store.read(session -> session.directory().find(kind, key));
  }

  @Override
  public List<TalkRow> talks(EntityKind kind, long id) {
    return store.read(session -> session.talks().of(kind, id));
  }
}
