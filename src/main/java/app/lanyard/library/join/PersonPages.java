package app.lanyard.library.join;

import app.lanyard.store.PersonTable;
import app.lanyard.store.PersonTable.Credit;
import app.lanyard.store.PersonTable.Page;
import app.lanyard.store.TouchedKeys;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks up the persons' pages that talks name instead of the persons. */
final class PersonPages {

  private final PersonTable people;

  PersonPages(PersonTable people) {
    this.people = people;
  }

  /** Looks up the touched handles, and touches the talks that name another person now. */
  void lookUp(TouchedKeys touched) {
    Set<String> handles = touched.handles();
    if (handles.isEmpty()) {
      return;
    }
    Map<Handle, List<Page>> pages =
        people.pages(handles).stream()
            .collect(Collectors.groupingBy(page -> new Handle(page.sourceId(), page.handle())));
    for (Credit credit : people.credits(handles)) {
      List<Page> candidates =
          pages.getOrDefault(new Handle(credit.sourceId(), credit.handle()), List.of());
      people.name(credit, NearestPage.to(credit.path(), candidates).orElse(null), touched);
    }
  }

  private record Handle(long sourceId, String handle) {}
}
