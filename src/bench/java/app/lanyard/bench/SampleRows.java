package app.lanyard.bench;

import app.lanyard.library.Library;
import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityRow;
import app.lanyard.model.TalkFilter;
import app.lanyard.model.TalkGroup;
import app.lanyard.model.TalkRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Some of each kind of thing of a library, always the same ones. */
record SampleRows(
    List<TalkRow> talks,
    List<EntityRow> speakers,
    List<EntityRow> projects,
    List<EntityRow> events) {

  private static final int SIZE = 100;

  static SampleRows of(Library library) {
    List<TalkGroup> groups = shuffled(library.talks().groups(TalkFilter.ALL));
    List<TalkRow> talks =
        groups.stream()
            .limit(2 * SIZE)
            .flatMap(group -> library.talks().rows(TalkFilter.ALL, group, 0, 3).stream())
            .toList();
    return new SampleRows(
        talks,
        entities(library, EntityKind.SPEAKER),
        entities(library, EntityKind.PROJECT),
        entities(library, EntityKind.EVENT));
  }

  List<String> projectNames() {
    return projects.stream().map(EntityRow::name).filter(name -> !name.contains(" ")).toList();
  }

  /** Half of them those with most talks, which have the longest pages. */
  private static List<EntityRow> entities(Library library, EntityKind kind) {
    List<EntityRow> all = library.directory().rows(kind, "", 0, Integer.MAX_VALUE);
    List<EntityRow> busiest =
        all.stream()
            .sorted((a, b) -> Integer.compare(b.talks(), a.talks()))
            .limit(SIZE / 2)
            .toList();
    return Stream.concat(busiest.stream(), shuffled(all).stream().limit(SIZE / 2)).toList();
  }

  private static <T> List<T> shuffled(List<T> rows) {
    List<T> copy = new ArrayList<>(rows);
    Collections.shuffle(copy, new Random(1));
    return copy;
  }
}
