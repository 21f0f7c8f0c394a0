package app.lanyard.library;

import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityRow;
import app.lanyard.model.page.Edition;
import app.lanyard.model.page.EntityPage;
import app.lanyard.store.ReadSession;
import java.util.List;

/** Reads what a page tells of one speaker, project or event. */
final class PageReading {

  /** Chips for more than these nobody reads; an event of any size has more speakers. */
  private static final int MOST_RELATED = 40;

  private final KnownFacts facts;

  PageReading(KnownFacts facts) {
    this.facts = facts;
  }

  EntityPage read(ReadSession session, EntityRow row) {
    EntityKind kind = row.kind();
    long id = row.id();
    boolean event = kind == EntityKind.EVENT;
    return new EntityPage(
        row,
        session.times().of(kind, List.of(id)).getOrDefault(id, List.of()),
        event ? session.editions().days(id) : List.of(),
        session.related().people(kind, id, MOST_RELATED),
        session.related().projects(kind, id, MOST_RELATED),
        kind == EntityKind.SPEAKER ? session.related().organisations(id) : List.of(),
        kind == EntityKind.PROJECT ? facts.of(row).orElse(null) : null,
        event ? session.editions().around(row.key()) : List.of(),
        event ? editions(session, row.key()) : List.of(),
        session.pageNotes().remarks(kind, row.id()),
        session.pageNotes().count(kind, id));
  }

  private static List<Edition> editions(ReadSession session, String key) {
    List<Edition> all = session.editions().editions(key);
    boolean alone = all.stream().allMatch(edition -> edition.key().equals(key));
    return alone ? List.of() : all;
  }
}
