package app.lanyard.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lanyard.model.DateSpan;
import app.lanyard.model.EntityKind;
import app.lanyard.model.SourceSpan;
import app.lanyard.model.SpeakerCredit;
import app.lanyard.model.TalkKind;
import app.lanyard.model.correction.Change;
import app.lanyard.model.correction.Correction;
import app.lanyard.model.correction.TalkRef;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of correction shows in the export, is undone and redone. */
@Execution(ExecutionMode.CONCURRENT)
class CorrectionUndoTest extends CorrectionFixture {

  private static final DateSpan DAY = DateSpan.day(LocalDate.of(2020, 2, 29));

  @BeforeEach
  void importNotes() {
    put(
        "a.md",
        """
        event: Conf 2024 | 2024-05-01
        talk: One | Conf 2024 | Ada Byron | 2024-05-02 | | Loom
        talk: Two | Conf 2024 | A. Byron | | | Go
        """);
    put("b.md", "event: Expo 2023 | 2023-05-01\ntalk: Three | Expo 2023 | Cy Other | | | Loom");
  }

  static Stream<Arguments> corrections() {
    return Stream.of(
        row("/speakers/0/name", "Ada Byron", "Ada", one -> rename(EntityKind.SPEAKER, "ada byron")),
        row("/events/0/name", "Conf 2024", "Ada", one -> rename(EntityKind.EVENT, "conf 2024")),
        row("/projects/0/name", "Loom", "Ada", one -> rename(EntityKind.PROJECT, "loom")),
        row(
            "/talks/1/speakers/0/name",
            "A. Byron",
            "Ada Byron",
            one -> merge(EntityKind.SPEAKER, "a byron", "ada byron")),
        row("/talks/2/event", "2", "1", one -> merge(EntityKind.EVENT, "expo 2023", "conf 2024")),
        row(
            "/projects/0/mentions/1/startLine",
            "2",
            "3",
            one -> merge(EntityKind.PROJECT, "go", "loom")),
        row(
            "/talks/0/mentions/1/startLine",
            "",
            "3",
            one -> merge(EntityKind.TALK, "two @ conf 2024", one.key())),
        row("/talks/0/speakers/0/name", "Ada Byron", "New", one -> split(EntityKind.SPEAKER, one)),
        row("/events/2/name", "", "New", one -> split(EntityKind.EVENT, one)),
        row(
            "/projects/2/name",
            "",
            "New",
            one ->
                new Correction.Split(
                    EntityKind.PROJECT, "loom", "new key", "New", List.of(), List.of(2L))),
        row("/talks/0/title", "One", "First", one -> new Correction.TalkTitle(one, "First")),
        row("/talks/0/start", "2024-05-02", "2020-02-29", one -> new Correction.TalkDate(one, DAY)),
        row("/talks/0/dateFrom", "stated", "", one -> new Correction.TalkDate(one, null)),
        row("/talks/0/dateFrom", "stated", "corrected", one -> new Correction.TalkDate(one, DAY)),
        row("/talks/0/event", "1", "2", one -> new Correction.TalkEvent(one, "Expo 2023")),
        row("/events/2/name", "", "Fest", one -> new Correction.TalkEvent(one, "Fest")),
        row("/talks/0/event", "1", "", one -> new Correction.TalkEvent(one, null)),
        row(
            "/talks/0/kind",
            "talk",
            "panel",
            one -> new Correction.TalkKindSet(one, TalkKind.PANEL)),
        row(
            "/talks/0/speakers/0/organisation",
            "",
            "Org",
            one -> new Correction.TalkSpeakers(one, List.of(SpeakerCredit.of("Ada Byron", "Org")))),
        row("/talks/2/kind", "talk", "", Correction.NotATalk::new),
        row(
            "/talks/3/title",
            "",
            "Added",
            one ->
                new Correction.AddTalk(
                    "added 1", one.noteId(), SourceSpan.line(3), "Two", "Added")),
        row("/events/0/start", "2024-05-01", "2020-02-29", one -> eventDate(DAY)),
        row("/events/0/start", "2024-05-01", "", one -> eventDate(null)),
        row("/talks/1/start", "2024-05-01", "2020-02-29", one -> eventDate(DAY)));
  }

  @ParameterizedTest(name = "{0} from {1} to {2}")
  @MethodSource("corrections")
  void eachKindIsUndoneAndRedone(
      String pointer, String before, String after, Function<TalkRef, Correction> correction) {
    JsonNode told = export();
    assertThat(told.at(pointer).asText()).isEqualTo(before);
    make(correction.apply(ref("One")));
    JsonNode corrected = export();
    assertThat(corrected.at(pointer).asText()).isEqualTo(after);
    assertThat(library.corrector().undo()).isPresent();
    assertThat(export().at(pointer).asText()).isEqualTo(before);
    assertThat(names("speakers")).isEqualTo(named(told, "speakers"));
    assertThat(names("events")).isEqualTo(named(told, "events"));
    reopen();
    assertThat(library.corrector().redo()).isPresent();
    assertThat(names("speakers")).isEqualTo(named(corrected, "speakers"));
    assertThat(names("events")).isEqualTo(named(corrected, "events"));
    assertThat(export().get("talks").findValuesAsText("title"))
        .containsExactlyInAnyOrderElementsOf(corrected.get("talks").findValuesAsText("title"));
  }

  @Test
  void aDismissalIsUndoneAndRedone() {
    String key = library.suggestions().list(9).getFirst().key();
    make(new Correction.Dismissal(key));
    assertThat(suggestions()).doesNotContain(key);
    assertThat(library.corrector().undo()).isPresent();
    assertThat(suggestions()).contains(key);
    assertThat(library.corrector().redo()).isPresent();
    assertThat(suggestions()).doesNotContain(key);
  }

  @Test
  void whatIsMadeInOneStepIsUndoneInOneStep() {
    TalkRef one = ref("One");
    Change change =
        make(new Correction.TalkTitle(one, "First"), new Correction.TalkTitle(ref("Two"), "Next"));
    assertThat(library.corrector().undoable()).contains(change);
    assertThat(library.corrector().undo()).contains(change);
    assertThat(titles()).containsExactly("One", "Three", "Two");
    assertThat(library.corrector().undoable()).isEmpty();
    assertThat(library.corrector().redoable()).contains(change);
    assertThat(library.corrector().redo()).contains(change);
    assertThat(titles()).containsExactly("First", "Next", "Three");
  }

  @Test
  void aNewCorrectionEndsWhatCouldBeRedone() {
    make(new Correction.TalkTitle(ref("One"), "First"));
    assertThat(library.corrector().undo()).isPresent();
    make(new Correction.TalkTitle(ref("Two"), "Next"));
    assertThat(library.corrector().redo()).isEmpty();
    assertThat(titles()).containsExactly("Next", "One", "Three");
  }

  @Test
  void aChangeWithoutCorrectionsIsNone() {
    assertThatThrownBy(this::make).isInstanceOf(IllegalArgumentException.class);
    assertThat(library.corrector().undoable()).isEmpty();
  }

  private List<String> suggestions() {
    return library.suggestions().list(9).stream().map(suggestion -> suggestion.key()).toList();
  }

  private static List<String> named(JsonNode export, String array) {
    return export.get(array).findValuesAsText("name").stream().sorted().toList();
  }

  private static Arguments row(
      String pointer, String before, String after, Function<TalkRef, Correction> correction) {
    return Arguments.of(pointer, before, after, correction);
  }

  private static Correction rename(EntityKind kind, String key) {
    return new Correction.Rename(kind, key, "Ada");
  }

  private static Correction merge(EntityKind kind, String key, String into) {
    return new Correction.Merge(kind, List.of(key), into);
  }

  private static Correction split(EntityKind kind, TalkRef one) {
    String key = kind == EntityKind.SPEAKER ? "ada byron" : "conf 2024";
    return new Correction.Split(kind, key, "new key", "New", List.of(one), List.of());
  }

  private static Correction eventDate(@Nullable DateSpan date) {
    return new Correction.EventDate("conf 2024", date);
  }
}
