package app.lanyard.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.EntityFilter;
import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityOrder;
import app.lanyard.model.EntityRow;
import app.lanyard.model.Facet;
import app.lanyard.model.FacetChoice;
import app.lanyard.model.FacetCount;
import app.lanyard.model.ListFilter;
import app.lanyard.model.NoteFilter;
import app.lanyard.model.TalkFilter;
import app.lanyard.model.TalkGroup;
import app.lanyard.model.TalkKind;
import app.lanyard.model.correction.Correction;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever becomes of a library, its facets and counts are those of an index made anew. */
@Execution(ExecutionMode.CONCURRENT)
class FacetHistoryTest extends CorrectionFixture {

  private static final int STEPS = 20;
  private static final List<String> NOTES = List.of("a.md", "b.md", "c.md");
  private static final List<String> TALKS = List.of("One", "Two", "Three", "Four");
  private static final List<String> EVENTS =
      List.of("", "Conf 2024", "CONF 2024", "Conf 2023", "KubeCon EU 2024", "KCD");
  private static final List<String> SPEAKERS =
      List.of("", "Ada", "ada (Acme)", "Ada, Zoë (ACME)", "Zoe (acme)", "Bob");
  private static final List<String> DATES = List.of("", "2023-05-01", "2024-03-20");
  private static final List<String> NOTE_DATES = List.of("2022-07-02", "2024-03-21");
  private static final List<String> LINKS =
      List.of("", "recording https://video", "slides https://slides");
  private static final List<String> PROJECTS = List.of("", "Flux", "FLUX", "Kale");
  private static final List<String> KINDS = List.of("talk", "keynote", "panel");
  private static final List<String> TAGS = List.of("gpu", "GPU", "#gpu, cloud", "cloud");
  private static final List<String> LANGUAGES = List.of("en", "de");

  private static final List<ListFilter> LISTS =
      List.of(
          new EntityFilter(EntityKind.SPEAKER, ""),
          new EntityFilter(EntityKind.PROJECT, ""),
          new EntityFilter(EntityKind.EVENT, ""),
          new EntityFilter(EntityKind.SPEAKER, "a"),
          NoteFilter.ALL);

  private Random random = new Random(0);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void facetsAndProjectsAreThoseOfAnIndexMadeAnew(int seed) throws IOException {
    random = new Random(seed);
    NOTES.forEach(path -> fake.put(root, path, note()));
    imported();
    for (int step = 0; step < STEPS; step++) {
      takeAStep();
    }
    restoreTheSource();
    List<String> kept = facets();
    List<String> keptProjects = projects();
    library.close();
    Files.delete(folder.resolve("index.db"));
    library = fake.open(folder.resolve("library.db"));
    assertThat(kept).isEqualTo(facets()).isNotEmpty();
    assertThat(keptProjects).isEqualTo(projects());
  }

  private void takeAStep() {
    restoreTheSource();
    switch (random.nextInt(11)) {
      case 0, 1, 2 -> put(any(NOTES), note());
      case 3 -> {
        fake.delete(root, any(NOTES));
        imported();
      }
      case 4 -> rename(any(List.of(EntityKind.EVENT, EntityKind.SPEAKER, EntityKind.PROJECT)));
      case 5 -> merge(any(List.of(EntityKind.EVENT, EntityKind.SPEAKER, EntityKind.PROJECT)));
      case 6 -> split();
      case 7 -> correctATalk();
      case 8 -> library.corrector().undo();
      case 9 -> library.corrector().redo();
      default -> library.sources().remove(1);
    }
  }

  private void rename(EntityKind kind) {
    keys(kind).stream()
        .findFirst()
        .ifPresent(key -> make(new Correction.Rename(kind, key, "Named " + random.nextInt(3))));
  }

  private void merge(EntityKind kind) {
    List<String> keys = keys(kind);
    if (keys.size() > 1) {
      make(new Correction.Merge(kind, List.of(keys.getFirst()), keys.getLast()));
    }
  }

  private void split() {
    long note = 1 + random.nextInt(NOTES.size());
    keys(EntityKind.PROJECT).stream()
        .findFirst()
        .ifPresent(
            key ->
                make(
                    new Correction.Split(
                        EntityKind.PROJECT,
                        key,
                        key + " split",
                        "Other",
                        List.of(),
                        List.of(note))));
  }

  private void correctATalk() {
    titles().stream()
        .findFirst()
        .ifPresent(
            title ->
                make(
                    random.nextBoolean()
                        ? new Correction.TalkKindSet(ref(title), TalkKind.DEMO)
                        : new Correction.NotATalk(ref(title))));
  }

  private void restoreTheSource() {
    if (library.sources().list().isEmpty()) {
      library.sources().restore(1);
    }
  }

  private List<String> keys(EntityKind kind) {
    return library.directory().rows(kind, "", 0, 9).stream().map(row -> row.key()).toList();
  }

  private String note() {
    var note = new StringBuilder();
    note.append("tags: ").append(any(TAGS)).append('\n');
    note.append("language: ").append(any(LANGUAGES)).append('\n');
    if (random.nextBoolean()) {
      note.append("date: ").append(any(NOTE_DATES)).append("\nproject: Flux\n");
    }
    for (int talk = random.nextInt(4); talk > 0; talk--) {
      note.append("kind: ")
          .append(any(KINDS))
          .append("\ntalk: ")
          .append(
              String.join(
                  " | ",
                  any(TALKS),
                  any(EVENTS),
                  any(SPEAKERS),
                  any(DATES),
                  any(LINKS),
                  any(PROJECTS)))
          .append('\n');
    }
    return note.toString();
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** Each value with its talks, as counted in the whole library and one talk at a time. */
  private List<String> facets() {
    List<String> lines = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      for (FacetCount count : library.facets().counts(TalkFilter.ALL, 99).get(facet)) {
        var choice = new FacetChoice(facet, count.key(), count.label());
        var chosen = new TalkFilter(null, null, "", List.of(choice));
        assertThat(library.talks().groups(chosen).stream().mapToInt(TalkGroup::talks).sum())
            .as("%s", count)
            .isEqualTo(count.count());
        lines.add(facet + " " + count + " with " + library.facets().counts(chosen, 99));
      }
    }
    for (ListFilter filter : LISTS) {
      lines.addAll(facets(filter));
    }
    return lines;
  }

  /** Each value with the rows of another list, as counted in the whole list and by itself. */
  private List<String> facets(ListFilter list) {
    List<String> lines = new ArrayList<>();
    library
        .facets()
        .counts(list, 99)
        .forEach(
            (facet, counts) -> {
              for (FacetCount count : counts) {
                ListFilter chosen = list.with(new FacetChoice(facet, count.key(), count.label()));
                assertThat(count(chosen)).as("%s", chosen).isEqualTo(count.count());
                lines.add(chosen + " with " + library.facets().counts(chosen, 99));
              }
            });
    return lines;
  }

  private int count(ListFilter filter) {
    return switch (filter) {
      case EntityFilter entities -> library.directory().count(entities);
      case NoteFilter notes -> library.notes().count(notes);
      case TalkFilter talks ->
          library.talks().groups(talks).stream().mapToInt(TalkGroup::talks).sum();
    };
  }

  /** Each project with its counts, in the order of the list, which goes by some of them. */
  private List<String> projects() {
    List<String> lines = new ArrayList<>();
    for (EntityOrder order : EntityOrder.values()) {
      for (EntityRow row :
          library.directory().rows(new EntityFilter(EntityKind.PROJECT, ""), order, 0, 99)) {
        lines.add(
            "%s %d %d %s"
                .formatted(
                    row.key(),
                    row.talks(),
                    row.notes(),
                    library.pages().mentions(List.of(row.key()))));
      }
    }
    return lines;
  }
}
