package app.lanyard.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lanyard.annotation.Quoting;
import app.lanyard.model.EntityFilter;
import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityOrder;
import app.lanyard.model.Marks;
import app.lanyard.model.NoteFilter;
import app.lanyard.model.WatchStatus;
import app.lanyard.model.annotation.Annotation;
import app.lanyard.model.annotation.AnnotationContent;
import app.lanyard.model.annotation.AnnotationSubject;
import app.lanyard.model.annotation.AnnotationSubject.OfEntity;
import app.lanyard.model.annotation.AnnotationSubject.OfNote;
import app.lanyard.model.annotation.Motivation;
import app.lanyard.model.annotation.NewAnnotation;
import app.lanyard.model.correction.Correction;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTest extends CorrectionFixture {

  private static final String GATEWAYS = "Gateways in anger";
  private static final String RETRIES = "Retries considered";

  @BeforeEach
  void addTalks() {
    put(
        "day.md",
        """
        talk: Gateways in anger | KubeCon Europe 2024 | Ada | | | Envoy
        talk: Retries considered | KubeCon Europe 2024 | Bob
        """);
  }

  @Test
  void eachThingHasItsOwnMarks() {
    List<AnnotationSubject> subjects =
        Stream.concat(
                Stream.of(EntityKind.SPEAKER, EntityKind.PROJECT, EntityKind.EVENT)
                    .<AnnotationSubject>map(kind -> new OfEntity(kind, firstOf(kind))),
                Stream.of(talkNamed(GATEWAYS), talkNamed(RETRIES), note()))
            .toList();
    for (int i = 0; i < subjects.size(); i++) {
      int rating = i % Marks.BEST + 1;
      annotations().rate(subjects.get(i), rating);
      annotations().remark(subjects.get(i), "Number " + i, List.of("tag-" + i));
    }
    reopen();
    for (int i = 0; i < subjects.size(); i++) {
      assertThat(annotations().marks(subjects.get(i)))
          .isEqualTo(
              new Marks(false, i % Marks.BEST + 1, null, "Number " + i, List.of("tag-" + i)));
    }
  }

  @Test
  void whatIsSetAgainTakesThePlaceOfWhatWasThere() {
    AnnotationSubject talk = talkNamed(GATEWAYS);
    annotations().star(talk, true);
    annotations().rate(talk, 2);
    annotations().rate(talk, 5);
    annotations().status(talk, WatchStatus.TO_WATCH);
    annotations().status(talk, WatchStatus.ATTENDED);
    annotations().remark(talk, "Hm", List.of("a"));
    annotations().remark(talk, "*Good*", List.of("b", "c"));

    assertThat(annotations().marks(talk))
        .isEqualTo(new Marks(true, 5, WatchStatus.ATTENDED, "*Good*", List.of("b", "c")));
    assertThat(standing(talk))
        .extracting(Annotation::motivation)
        .containsExactlyInAnyOrder(
            Motivation.BOOKMARKING,
            Motivation.ASSESSING,
            Motivation.CLASSIFYING,
            Motivation.COMMENTING);
    assertThat(annotations().marks(talkNamed(RETRIES))).isEqualTo(Marks.NONE);
  }

  @Test
  void whatIsTakenBackIsInTheTrashAndComesBackAsItWas() {
    AnnotationSubject talk = talkNamed(GATEWAYS);
    annotations().remark(talk, "Good", List.of("b"));
    annotations().rate(talk, 3);
    List<Annotation> before = standing(talk);

    annotations().remark(talk, "", List.of());
    annotations().rate(talk, 0);
    assertThat(annotations().marks(talk).isEmpty()).isTrue();
    assertThat(annotations().trashed())
        .extracting(Annotation::comment)
        .as("nobody misses a rating")
        .containsExactly("Good");

    annotations().remark(talk, "Good", List.of("b"));
    annotations().rate(talk, 3);
    assertThat(standing(talk)).isEqualTo(before);
    assertThat(annotations().trashed()).isEmpty();
  }

  @Test
  void tagsAloneAreANote() {
    annotations().remark(note(), "", List.of("later"));
    assertThat(annotations().marks(note()).tags()).containsExactly("later");
    annotations().remark(note(), "", List.of());
    assertThat(annotations().marks(note())).isEqualTo(Marks.NONE);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 6})
  void thereIsNoSuchRating(int rating) {
    assertThatThrownBy(() -> annotations().rate(note(), rating))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatIsNotThereCantBeMarked() {
    assertThatThrownBy(() -> annotations().rate(new OfEntity(EntityKind.TALK, 999), 3))
        .isInstanceOf(LibraryException.class);
    assertThat(annotations().marks(new OfEntity(EntityKind.TALK, 999))).isEqualTo(Marks.NONE);
  }

  @Test
  void mergedTalksHaveTheMarksOfBoth() {
    annotations().star(talkNamed(GATEWAYS), true);
    annotations().remark(talkNamed(GATEWAYS), "First", List.of("a"));
    annotations().rate(talkNamed(RETRIES), 4);
    annotations().remark(talkNamed(RETRIES), "Second", List.of("a", "b"));
    make(new Correction.Merge(EntityKind.TALK, List.of(ref(RETRIES).key()), ref(GATEWAYS).key()));

    AnnotationSubject talk = talkNamed(GATEWAYS);
    assertThat(annotations().marks(talk))
        .isEqualTo(new Marks(true, 4, null, "First\n\nSecond", List.of("a", "b")));

    annotations().remark(talk, "One", List.of());
    assertThat(annotations().marks(talk).note()).isEqualTo("One");
    assertThat(annotations().trashed()).hasSize(1);
  }

  @Test
  void whatOthersSayOfARatingIsKept() throws IOException {
    imports(
        """
        {"id": "a:1", "motivation": "assessing", "created": "2024-01-01T00:00:00Z",
         "target": "lanyard:talk/gateways in anger @ kubecon europe 2024",
         "body": [{"type": "TextualBody", "purpose": "assessing", "value": 2},
           {"type": "TextualBody", "purpose": "tagging", "value": "jury"}]}""");
    assertThat(annotations().marks(talkNamed(GATEWAYS)).rating()).isEqualTo(2);
    annotations().rate(talkNamed(GATEWAYS), 5);
    assertThat(standing(talkNamed(GATEWAYS)))
        .singleElement()
        .satisfies(
            rating -> {
              assertThat(rating.comment()).isEqualTo("5");
              assertThat(rating.tags()).containsExactly("jury");
            });
  }

  @Test
  void aStatusGoesOutAsAnAssessmentAndComesInAgain() throws IOException {
    annotations().status(talkNamed(GATEWAYS), WatchStatus.TO_WATCH);
    annotations().rate(talkNamed(GATEWAYS), 4);
    JsonNode status =
        export().get("annotations").valueStream().filter(this::isStatus).findFirst().orElseThrow();
    assertThat(status.path("motivation").asText()).isEqualTo("assessing");
    assertThat(status.path("body"))
        .singleElement()
        .satisfies(
            body -> {
              assertThat(body.path("type").asText()).isEqualTo("TextualBody");
              assertThat(body.path("value").asText()).isEqualTo("to-watch");
            });
    String exported = export().toString();
    List<Annotation> before = standing(talkNamed(GATEWAYS));

    AnnotationImportReport again = imports(exported);
    assertThat(again.unchanged()).isEqualTo(2);
    assertThat(standing(talkNamed(GATEWAYS))).isEqualTo(before);

    library.close();
    library = fake.open(folder.resolve("other.db"));
    library.sources().add(root);
    imported();
    imports(exported);
    assertThat(standing(talkNamed(GATEWAYS))).isEqualTo(before);
    assertThat(annotations().marks(talkNamed(GATEWAYS)))
        .isEqualTo(new Marks(false, 4, WatchStatus.TO_WATCH, "", List.of()));
  }

  @Test
  void theLastOfSeveralRatingsCounts() throws IOException {
    String rating =
        """
        {"id": "a:%1$d", "motivation": "assessing", "created": "2024-01-0%1$dT00:00:00Z",
         "modified": "2024-02-0%2$dT00:00:00Z", "body": "%2$d",
         "target": "lanyard:talk/gateways in anger @ kubecon europe 2024"}""";
    imports("[" + rating.formatted(1, 5) + "," + rating.formatted(2, 3) + "]");
    assertThat(annotations().marks(talkNamed(GATEWAYS)).rating()).isEqualTo(5);
    annotations().rate(talkNamed(GATEWAYS), 1);
    assertThat(standing(talkNamed(GATEWAYS))).hasSize(1);
  }

  @Test
  void marksOfPartsOfANoteAreNotThoseOfTheNote() {
    annotations()
        .add(
            new NewAnnotation(
                note(),
                Motivation.COMMENTING,
                new AnnotationContent("On a word", List.of(), null),
                Quoting.of("talk: Gateways", 0, 4)));
    assertThat(annotations().marks(note())).isEqualTo(Marks.NONE);
  }

  private boolean isStatus(JsonNode annotation) {
    return annotation.path("body").path(0).path("purpose").asText().equals("classifying");
  }

  private AnnotationImportReport imports(String json) throws IOException {
    Path file = Files.writeString(folder.resolve("annotations.json"), json);
    AnnotationImportReport report = library.annotationImporter().importFrom(file);
    assertThat(report.problems()).isEmpty();
    return report;
  }

  private Annotations annotations() {
    return library.annotations();
  }

  private List<Annotation> standing(AnnotationSubject subject) {
    return subject instanceof OfEntity(var kind, var id) ? annotations().of(kind, id) : List.of();
  }

  private AnnotationSubject talkNamed(String title) {
    return new OfEntity(EntityKind.TALK, talk(title).id());
  }

  private AnnotationSubject note() {
    return new OfNote(library.notes().rows(NoteFilter.ALL, 0, 1).getFirst().id());
  }

  private long firstOf(EntityKind kind) {
    return library
        .directory()
        .rows(new EntityFilter(kind, ""), EntityOrder.usual(kind), 0, 1)
        .getFirst()
        .id();
  }
}
