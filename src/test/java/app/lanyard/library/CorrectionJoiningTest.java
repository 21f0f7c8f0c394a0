package app.lanyard.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.DateSpan;
import app.lanyard.model.EntityKind;
import app.lanyard.model.NoteFilter;
import app.lanyard.model.SourceRow;
import app.lanyard.model.SourceSpan;
import app.lanyard.model.SpeakerCredit;
import app.lanyard.model.TalkKind;
import app.lanyard.model.TalkRow;
import app.lanyard.model.correction.Correction;
import app.lanyard.model.correction.TalkRef;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is put right, undone, redone, edited and removed, in whatever order: the library shows
 * what it shows when its index is made anew.
 */
@Execution(ExecutionMode.CONCURRENT)
class CorrectionJoiningTest extends CorrectionFixture {

  private Random random = new Random(0);
  private int added;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void stepsOneByOneGiveWhatAFreshIndexGives(int seed) throws IOException {
    random = new Random(seed);
    for (int round = 0; round < 4; round++) {
      for (int step = 0; step < 12; step++) {
        step();
      }
      JsonNode stepwise = comparable();
      List<String> found = searched();
      library.close();
      Files.delete(folder.resolve("index.db"));
      library = fake.open(folder.resolve("library.db"));
      assertThat(comparable()).isEqualTo(stepwise);
      assertThat(searched()).isEqualTo(found);
    }
  }

  private void step() {
    switch (random.nextInt(10)) {
      case 0, 1, 2 -> put(path(), note());
      case 3 -> {
        fake.delete(root, path());
        imported();
      }
      case 4 -> library.corrector().undo();
      case 5 -> library.corrector().redo();
      default -> correct();
    }
    if (random.nextInt(12) == 0) {
      long source = library.sources().list().stream().findFirst().map(SourceRow::id).orElse(1L);
      library.sources().remove(source);
      if (random.nextBoolean()) {
        correct();
      }
      library.sources().restore(source);
    }
  }

  private void correct() {
    List<TalkRow> talks = talks("");
    List<TalkRef> refs =
        talks.stream().map(talk -> library.talks().details(talk.id()).orElseThrow().ref()).toList();
    if (refs.isEmpty()) {
      return;
    }
    TalkRef talk = refs.get(random.nextInt(refs.size()));
    make(
        switch (random.nextInt(19)) {
          case 0 -> new Correction.TalkTitle(talk, "New title " + random.nextInt(3));
          case 1 -> new Correction.TalkDate(talk, date());
          case 2 -> new Correction.TalkEvent(talk, random.nextInt(4) == 0 ? null : event());
          case 3 -> new Correction.TalkKindSet(talk, TalkKind.PANEL);
          case 4 -> new Correction.TalkSpeakers(talk, List.of(SpeakerCredit.of(person(), "Org")));
          case 5 -> new Correction.NotATalk(talk);
          case 6 -> new Correction.Rename(EntityKind.SPEAKER, key(person()), "Renamed");
          case 7 -> new Correction.Rename(EntityKind.EVENT, key(event()), "Renamed Conf");
          case 8, 9 ->
              new Correction.Merge(EntityKind.SPEAKER, List.of(key(person())), key(person()));
          case 10 -> new Correction.Merge(EntityKind.EVENT, List.of(key(event())), key(event()));
          case 11 ->
              new Correction.Merge(
                  EntityKind.TALK,
                  List.of(talk.key()),
                  refs.get(random.nextInt(refs.size())).key());
          case 12 -> split(EntityKind.SPEAKER, key(person()), talk);
          case 13 -> split(EntityKind.EVENT, key(event()), talk);
          case 14 -> new Correction.EventDate(key(event()), date());
          case 15 ->
              new Correction.Merge(EntityKind.PROJECT, List.of(key(project())), key(project()));
          case 16 -> new Correction.Rename(EntityKind.PROJECT, key(project()), "Renamed Project");
          case 17 -> projectSplit();
          default ->
              new Correction.AddTalk(
                  "added " + added++,
                  talk.noteId(),
                  SourceSpan.line(1 + random.nextInt(3)),
                  "Title " + random.nextInt(4),
                  "Added");
        });
  }

  private Correction split(EntityKind kind, String key, TalkRef talk) {
    int other = random.nextInt(2);
    return new Correction.Split(
        kind, key, kind.wireName() + " split " + other, "Split " + other, List.of(talk), List.of());
  }

  private Correction projectSplit() {
    int other = random.nextInt(2);
    return new Correction.Split(
        EntityKind.PROJECT,
        random.nextInt(4) == 0 ? "project split " + (1 - other) : key(project()),
        "project split " + other,
        "Split Project " + other,
        List.of(),
        List.of((long) (1 + random.nextInt(5)), (long) (1 + random.nextInt(5))));
  }

  private @Nullable DateSpan date() {
    return random.nextInt(3) == 0
        ? null
        : DateSpan.day(LocalDate.of(2021, 1, 1 + random.nextInt(9)));
  }

  private String person() {
    return "Person " + random.nextInt(4);
  }

  private String project() {
    return "Project " + random.nextInt(4);
  }

  private String event() {
    return "Conf " + (2020 + random.nextInt(3));
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private String path() {
    return "note-" + random.nextInt(5) + ".md";
  }

  private String note() {
    var note = new StringBuilder();
    if (random.nextBoolean()) {
      note.append("event: ").append(event()).append(" | 2020-05-0");
      note.append(1 + random.nextInt(3)).append('\n');
    }
    for (int i = random.nextInt(4); i >= 0; i--) {
      note.append("talk: Title ").append(random.nextInt(4));
      note.append(random.nextInt(4) == 0 ? " | " : " | " + event());
      note.append(" | ").append(person());
      note.append(random.nextBoolean() ? " | " : " | 2020-05-02");
      note.append(random.nextInt(3) > 0 ? "" : " | https://sched.co/" + random.nextInt(4));
      note.append('\n');
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      note.append("project: ").append(project());
      note.append(random.nextInt(3) > 0 ? "\n" : " | " + project() + "\n");
    }
    return note.toString();
  }

  /** An export with names in the place of numbers, which depend on the order of steps. */
  private JsonNode comparable() {
    ObjectNode export = (ObjectNode) export();
    Map<String, String> events = new HashMap<>();
    Map<String, String> speakers = new HashMap<>();
    export
        .get("events")
        .forEach(event -> events.put(event.get("id").asText(), event.get("name").asText()));
    export
        .get("speakers")
        .forEach(person -> speakers.put(person.get("id").asText(), person.get("name").asText()));
    for (JsonNode talk : export.get("talks")) {
      ((ObjectNode) talk).put("event", events.get(talk.path("event").asText()));
      var credits = new TreeSet<String>();
      for (JsonNode credit : talk.get("speakers")) {
        ((ObjectNode) credit).put("speaker", speakers.get(credit.get("speaker").asText()));
        credits.add(credit.toString());
      }
      ((ObjectNode) talk).put("speakers", credits.toString());
    }
    export.set("notes", export.arrayNode().addAll(ofNotes()));
    Stream.of("events", "talks", "speakers", "projects").forEach(array -> sort(export, array));
    return export;
  }

  private List<JsonNode> ofNotes() {
    return library.notes().rows(NoteFilter.ALL, 0, 100).stream()
        .map(
            note ->
                (JsonNode)
                    TextNode.valueOf(
                        library.talks().ofNote(note.id()).stream()
                            .map(talk -> talk.line() + " " + talk.title())
                            .toList()
                            .toString()))
        .toList();
  }

  private List<String> searched() {
    return Stream.of("renamed", "split", "person", "conf 2021", "new", "added")
        .map(text -> text + talks(text).stream().map(TalkRow::title).sorted().toList())
        .toList();
  }

  private static void sort(ObjectNode export, String array) {
    var sorted = new ArrayList<String>();
    export.get(array).forEach(object -> sorted.add(((ObjectNode) object).without("id").toString()));
    sorted.sort(null);
    export.put(array, String.join("\n", sorted));
  }
}
