package app.lanyard.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.library.excerpt.ExcerptTemplate;
import app.lanyard.library.excerpt.TemplateException;
import app.lanyard.model.EntityFilter;
import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityOrder;
import app.lanyard.model.EntityRow;
import app.lanyard.model.Facet;
import app.lanyard.model.FacetChoice;
import app.lanyard.model.Marks;
import app.lanyard.model.NoteFilter;
import app.lanyard.model.NoteRow;
import app.lanyard.model.TalkFilter;
import app.lanyard.model.TalkGroup;
import app.lanyard.model.WatchStatus;
import app.lanyard.model.annotation.AnnotationSubject.OfEntity;
import app.lanyard.model.annotation.AnnotationSubject.OfNote;
import app.lanyard.model.annotation.ListedAnnotation;
import app.lanyard.model.correction.Correction;
import app.lanyard.model.search.SearchGroup;
import app.lanyard.model.search.SearchKind;
import app.lanyard.search.QueryParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was marked stays marked, whatever becomes of it. */
@Execution(ExecutionMode.CONCURRENT)
class MarkedThingsTest extends CorrectionFixture {

  private static final String GATEWAYS = "Gateways in anger";
  private static final String RETRIES = "Retries considered harmful";
  private static final String DAY =
      """
      talk: Gateways in anger | KubeCon Europe 2024 | Ada | | | Envoy
      talk: Retries considered harmful | KubeCon Europe 2024 | Bob
      """;

  @BeforeEach
  void addTalks() {
    put("day.md", DAY);
  }

  @Test
  void rowsOfListsHaveTheirMarks() {
    library.annotations().status(subject(GATEWAYS), WatchStatus.WATCHED);
    library.annotations().rate(subject(GATEWAYS), 4);
    for (EntityKind kind : List.of(EntityKind.SPEAKER, EntityKind.PROJECT, EntityKind.EVENT)) {
      library.annotations().rate(new OfEntity(kind, first(kind).id()), 2);
    }
    library.annotations().remark(new OfNote(note().id()), "All of it", List.of());

    var rated = new Marks(false, 2, null, "", List.of());
    assertThat(talk(GATEWAYS).marks())
        .isEqualTo(new Marks(false, 4, WatchStatus.WATCHED, "", List.of()));
    assertThat(talk(RETRIES).marks()).isEqualTo(Marks.NONE);
    for (EntityKind kind : List.of(EntityKind.SPEAKER, EntityKind.PROJECT, EntityKind.EVENT)) {
      assertThat(first(kind).marks()).isEqualTo(rated);
      assertThat(library.pages().find(kind, first(kind).key()).orElseThrow().entity().marks())
          .isEqualTo(rated);
    }
    assertThat(note().marks().note()).isEqualTo("All of it");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "status:to-watch        ; Gateways in anger",
        "-status:to-watch       ; Retries considered harmful",
        "status:watched         ; ''",
        "rating:4               ; Gateways in anger",
        "rating:3,4             ; Gateways in anger",
        "tag:gpu                ; Gateways in anger",
        "tag:later              ; Gateways in anger",
        "tag:PU                 ; ''",
        "tag:sre                ; Retries considered harmful",
        "gateways -tag:gpu      ; ''",
        "is:annotated rating:4  ; Gateways in anger"
      })
  void marksAreSearchedFor(String query, String title) {
    library.annotations().status(subject(GATEWAYS), WatchStatus.TO_WATCH);
    library.annotations().rate(subject(GATEWAYS), 4);
    library.annotations().remark(subject(GATEWAYS), "", List.of("GPU", "for later"));
    library.annotations().remark(subject(RETRIES), "Hm", List.of("sre"));
    assertThat(String.join(" ", found(query))).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource({
    "STATUS, watched, 'watched 1, attended 1'",
    "RATING, 4, '4 1, 5 1'",
    "LABEL, later, 'later 2, gpu 1'",
    "IS, annotated, annotated 2"
  })
  void talksAreToldApartByTheirMarks(Facet facet, String key, String counts) {
    library.annotations().status(subject(GATEWAYS), WatchStatus.WATCHED);
    library.annotations().rate(subject(GATEWAYS), 4);
    library.annotations().remark(subject(GATEWAYS), "", List.of("later", "gpu"));
    library.annotations().status(subject(RETRIES), WatchStatus.ATTENDED);
    library.annotations().rate(subject(RETRIES), 5);
    library.annotations().remark(subject(RETRIES), "", List.of("later"));

    assertThat(
            library.facets().counts(TalkFilter.ALL, 9).get(facet).stream()
                .map(value -> value.key() + " " + value.count()))
        .containsExactlyInAnyOrder(counts.split(", "));
    TalkFilter narrowed = TalkFilter.ALL.choosing(List.of(new FacetChoice(facet, key, key)));
    assertThat(library.talks().groups(narrowed))
        .extracting(TalkGroup::talks)
        .containsExactly(key.equals("later") || key.equals("annotated") ? 2 : 1);
    assertThat(library.facets().counts(narrowed, 9).get(Facet.SPEAKER)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"is:starred, SPEAKER EVENT PROJECT", "rating:5, PROJECT NOTE"})
  void otherThingsAreFoundByTheirMarks(String query, String kinds) {
    for (EntityKind kind : List.of(EntityKind.SPEAKER, EntityKind.PROJECT, EntityKind.EVENT)) {
      library.annotations().star(new OfEntity(kind, first(kind).id()), true);
    }
    library.annotations().rate(new OfEntity(EntityKind.PROJECT, first(EntityKind.PROJECT).id()), 5);
    library.annotations().rate(new OfNote(note().id()), 5);
    assertThat(
            library.searcher().search(QueryParser.parse(query).query(), 10).groups().stream()
                .filter(group -> group.total() > 0 && group.kind() != SearchKind.ANNOTATION)
                .map(group -> group.kind().name()))
        .containsExactlyInAnyOrder(kinds.split(" "));
  }

  @Test
  void annotationsAreFoundByTheirTags() {
    library.annotations().remark(subject(GATEWAYS), "Mind the retries", List.of("sre"));
    library.annotations().remark(subject(RETRIES), "Other", List.of("gpu"));
    assertThat(
            library
                .searcher()
                .search(QueryParser.parse("tag:sre in:annotations").query(), 10)
                .groups())
        .singleElement()
        .extracting(SearchGroup::total)
        .isEqualTo(1);
  }

  @Test
  void aMergedTalkHasTheStarOfTheOther() {
    library.annotations().star(subject(RETRIES), true);
    make(new Correction.Merge(EntityKind.TALK, List.of(ref(RETRIES).key()), ref(GATEWAYS).key()));

    assertThat(talk(GATEWAYS).marks().starred()).isTrue();
    assertThat(found("is:starred")).containsExactly(GATEWAYS);
    assertThat(states()).containsExactly("anchored");

    library.corrector().undo();
    assertThat(found("is:starred")).containsExactly(RETRIES);
  }

  @Test
  void anExportNamesWhatAMergedTalkIsNow() throws IOException {
    library.annotations().star(subject(RETRIES), true);
    String into = ref(GATEWAYS).key();
    make(new Correction.Merge(EntityKind.TALK, List.of(ref(RETRIES).key()), into));

    assertThat(export().get("annotations"))
        .singleElement()
        .extracting(annotation -> annotation.get("target").get("source").asText())
        .isEqualTo("lanyard:talk/" + into);

    Path file = Files.writeString(folder.resolve("out.json"), export().toString());
    assertThat(library.annotationImporter().importFrom(file).unchanged()).isOne();
    assertThat(talk(GATEWAYS).marks().starred()).isTrue();
    assertThat(export().get("annotations")).hasSize(1);
  }

  @Test
  void whatIsOnMergedTalksIsWrittenIntoOneFile() throws IOException, TemplateException {
    library.annotations().remark(subject(RETRIES), "On retries", List.of());
    library.annotations().remark(subject(GATEWAYS), "On gateways", List.of());
    String into = ref(GATEWAYS).key();
    make(new Correction.Merge(EntityKind.TALK, List.of(ref(RETRIES).key()), into));

    Path out = Files.createDirectory(folder.resolve("out"));
    library
        .annotationExport()
        .markdown(
            out,
            ExcerptTemplate.of("{{#items}}{{key}}: {{comment}}\n{{/items}}", ZoneOffset.UTC),
            id -> true,
            (done, total) -> true);

    try (Stream<Path> written = Files.walk(out)) {
      assertThat(written.filter(file -> file.toString().endsWith(".md")))
          .singleElement()
          .satisfies(
              file ->
                  assertThat(Files.readString(file))
                      .contains("On retries")
                      .contains("On gateways"));
    }
  }

  @Test
  void mergedSpeakersHaveTheMarksOfBoth() {
    List<EntityRow> speakers = all(EntityKind.SPEAKER);
    library.annotations().star(new OfEntity(EntityKind.SPEAKER, speakers.get(0).id()), true);
    library.annotations().rate(new OfEntity(EntityKind.SPEAKER, speakers.get(1).id()), 3);
    make(
        new Correction.Merge(
            EntityKind.SPEAKER, List.of(speakers.get(1).key()), speakers.get(0).key()));
    assertThat(all(EntityKind.SPEAKER))
        .extracting(EntityRow::marks)
        .containsExactly(new Marks(true, 3, null, "", List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Gateways in anger   ; Gateways, in anger and in peace ; its title",
        "KubeCon Europe 2024 ; Cloud Native Days 2024          ; its event",
        "Ada                 ; Ada Lovelace                    ; its speaker"
      })
  void aTalkIsFollowedInItsNote(String before, String after, String what) {
    library.annotations().star(subject(GATEWAYS), true);
    library.annotations().remark(subject(GATEWAYS), "Good", List.of());
    put("day.md", DAY.replaceFirst(before, after));

    assertThat(talks("gateways"))
        .as(what)
        .singleElement()
        .extracting("marks.note")
        .isEqualTo("Good");
    reopen();
    assertThat(talks("gateways")).singleElement().extracting("marks.starred").isEqualTo(true);
    assertThat(states()).containsExactly("anchored", "anchored");
    assertThat(library.annotations().all())
        .extracting(ListedAnnotation::about)
        .allMatch(title -> title.startsWith("Gateways"));

    fake.extractorVersion++;
    reopen();
    assertThat(talks("gateways")).singleElement().extracting("marks.starred").isEqualTo(true);
  }

  @Test
  void aTalkThatWasThereBeforeIsNotTakenForAnother() {
    put(
        "parts.md",
        """
        talk: Anchors part one | River Days 2024 | Ada
        talk: Anchors part two | River Days 2024 | Ada
        """);
    library.annotations().star(subject("Anchors part one"), true);
    put("parts.md", "talk: Anchors part two | River Days 2024 | Ada\n");
    assertThat(talk("Anchors part two").marks()).isEqualTo(Marks.NONE);
    assertThat(states()).containsExactly("orphaned");

    put("parts.md", "talk: Anchors part one | River Days 2024 | Ada\n");
    assertThat(talk("Anchors part one").marks().starred()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Anchors part three",
    "Anchors part one 2",
    "Rudders part one",
  })
  void theNextOfASeriesIsNotTakenForTheOneThatIsGone(String next) {
    put("parts.md", "talk: Anchors part one | River Days 2024 | Ada\n");
    library.annotations().star(subject("Anchors part one"), true);
    put("parts.md", "talk: " + next + " | River Days 2024 | Ada\n");
    assertThat(talk(next).marks()).isEqualTo(Marks.NONE);
    assertThat(states()).containsExactly("orphaned");
  }

  @Test
  void whereTwoCouldBeMeantNeitherIsMarked() {
    put("parts.md", "talk: Anchors | River Days 2024 | Ada\n");
    library.annotations().star(subject("Anchors"), true);
    put(
        "parts.md",
        """
        talk: Anchors at sea | River Days 2024 | Ada
        talk: Anchors ashore | River Days 2024 | Ada
        """);
    assertThat(talk("Anchors at sea").marks()).isEqualTo(Marks.NONE);
    assertThat(talk("Anchors ashore").marks()).isEqualTo(Marks.NONE);
    assertThat(states()).containsExactly("orphaned");
  }

  @Test
  void anotherTalkInItsPlaceIsNotMarked() {
    library.annotations().star(subject(GATEWAYS), true);
    put("day.md", DAY.replace(GATEWAYS, "Scheduling GPUs"));
    assertThat(talk("Scheduling GPUs").marks()).isEqualTo(Marks.NONE);
  }

  @Test
  void whatIsOnATalkOfAHiddenSourceWaitsForIt() {
    library.annotations().star(subject(GATEWAYS), true);
    long source = library.sources().list().getFirst().id();
    library.sources().remove(source);
    assertThat(states()).containsExactly("orphaned");
    library.sources().restore(source);
    assertThat(states()).containsExactly("anchored");
    assertThat(talk(GATEWAYS).marks().starred()).isTrue();
  }

  private List<String> states() {
    return export()
        .get("annotations")
        .valueStream()
        .map(annotation -> annotation.path("lanyard:state"))
        .map(JsonNode::asText)
        .toList();
  }

  private List<String> found(String query) {
    return library
        .searcher()
        .search(QueryParser.parse(query + " in:talks").query(), 10)
        .groups()
        .stream()
        .flatMap(group -> group.hits().stream())
        .map(hit -> hit.title().text())
        .toList();
  }

  private OfEntity subject(String title) {
    return new OfEntity(EntityKind.TALK, talk(title).id());
  }

  private EntityRow first(EntityKind kind) {
    return all(kind).getFirst();
  }

  private List<EntityRow> all(EntityKind kind) {
    return library.directory().rows(new EntityFilter(kind, ""), EntityOrder.usual(kind), 0, 10);
  }

  private NoteRow note() {
    return library.notes().rows(NoteFilter.ALL, 0, 1).getFirst();
  }
}
