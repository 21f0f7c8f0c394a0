package app.lanyard.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.lanyard.model.DateSpan;
import app.lanyard.model.EntityKind;
import app.lanyard.model.TalkKind;
import app.lanyard.model.correction.Correction;
import app.lanyard.model.correction.Correction.Merge;
import app.lanyard.model.correction.Suggestion;
import app.lanyard.model.correction.Suggestion.Subject;
import app.lanyard.model.correction.Suggestion.Type;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class SuggestionsTest extends LibraryFixture {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Jonathan Marsh; Jon Marsh; Jonathan Marsh",
        "Ada Maria Byron; Ada Byron; Ada Maria Byron",
        "Tomas Pereira; Tomas Periera; Tomas Pereira",
        "Gudrun Halvorsen; Gudrun Halvorson; Gudrun Halvorsen",
        "Wang Xiaoming; Xiaoming Wang; Wang Xiaoming",
      })
  void namesThatAreAlikeMayBeOnePersons(String one, String other, String stays) {
    put("a.md", "talk: One | Conf 2023 | " + one + "\ntalk: Three | Conf 2023 | " + one);
    put("b.md", "talk: Two | Expo 2024 | " + other);
    Suggestion suggestion = only(Type.SAME_SPEAKER);
    assertThat(suggestion.subject().getFirst().name()).isEqualTo(stays);
    assertThat(suggestion.noteId()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Jane Marsh; John Marsh",
        "Jane Marsh; J. Marsh",
        "Jane Marsh; Jane",
        "Ada Maria Byron; Ada Luise Byron",
        "Li Wei; Li Wen",
        "Jane Marsh; Jane Marshall",
      })
  void otherNamesAreTwoPeoplesUnlessMoreSpeaksForIt(String one, String other) {
    put("a.md", "talk: One | Conf 2023 | " + one);
    put("b.md", "talk: Two | Expo 2024 | " + other);
    assertThat(list(Type.SAME_SPEAKER)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"J. Marsh", "Jane"})
  void anInitialOrAFirstNameIsEnoughAtTheSameEvent(String brief) {
    put("a.md", "talk: One | Conf 2023 | Jane Marsh");
    put("b.md", "talk: Two | Conf 2023 | " + brief);
    Suggestion suggestion = only(Type.SAME_SPEAKER);
    assertThat(suggestion.reason()).endsWith("Both spoke at Conf 2023.");
    assertThat(suggestion.subject()).extracting(Subject::name).containsExactly("Jane Marsh", brief);
  }

  @Test
  void whatTheyHaveInCommonIsToldInPlainWords() {
    put("p.md", "person: a | Jonathan Marsh | CERN\nperson: b | Jon Marsh | CERN");
    put("a.md", "talk: One | Conf 2023 | @a, Eve");
    put("b.md", "talk: Two | Conf 2023 | @b, Eve");
    assertThat(only(Type.SAME_SPEAKER).reason())
        .isEqualTo(
            "“Jon Marsh” may be short for “Jonathan Marsh”. Both speak for CERN, and both spoke at"
                + " Conf 2023, and both spoke with Eve.");
  }

  @Test
  void peopleNamedTogetherAreNeverOne() {
    put("a.md", "talk: One | Conf 2023 | Jonathan Marsh, Jon Marsh");
    assertThat(list(Type.SAME_SPEAKER)).isEmpty();
  }

  @Test
  void aSuggestionSaysWhatToPutRightAndComesNoMoreOnceThatIsDone() {
    put("a.md", "talk: One | Conf 2023 | Jonathan Marsh");
    put("b.md", "talk: Two | Expo 2024 | Jon Marsh");
    Suggestion suggestion = only(Type.SAME_SPEAKER);
    assertThat(suggestion.key()).isEqualTo("same-speaker jon marsh | jonathan marsh");
    assertThat(suggestion.acceptance())
        .containsExactly(new Merge(EntityKind.SPEAKER, List.of("jon marsh"), "jonathan marsh"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Weaver Community Days Munich 2024; WCD Munich 2024",
        "Rustfest Global 2024 | 2024-05-01; Rustfest 2024 | 2024-05-01",
        "Loomweavercon 2024; Loomweavrcon 2024",
      })
  void eventsNamedAlikeInOneYearMayBeOne(String one, String other) {
    put("a.md", "event: " + one + "\nevent: " + other);
    assertThat(only(Type.SAME_EVENT).subject()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Rustfest Global 2024; Rustfest 2023",
        "Rustfest Global 2024 | 2024-05-01; Rustfest 2024 | 2024-10-01",
        "Cloud Day Europe 2024; Rust Day Europe 2024",
        "RustConf EU 2024; RustConf NA 2024",
        "Rustfest Europe 2024; Rustfest Asia 2024",
      })
  void otherEventsAreTwo(String one, String other) {
    put("a.md", "event: " + one + "\nevent: " + other);
    assertThat(list(Type.SAME_EVENT)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Argo CD; ArgoCD; 1",
        "Apache Beam; Beam; 1",
        "Prometheus; Promethues; 1",
        "Loom |  | https://loom.example/; Weaver |  | http://www.loom.example; 1",
        "Argo CD; Argo Workflows; 0",
        "Llama 2; Llama 3; 0",
      })
  void projectsNamedAlikeOrAtOneAddressMayBeOne(String one, String other, int suggestions) {
    put("a.md", "project: " + one + "\nproject: " + other);
    assertThat(list(Type.SAME_PROJECT)).hasSize(suggestions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "A long title of a talk | Conf 2024 | Ada; A long title of a tallk | Conf 2024 | Ada; 1",
        "A long title of a talk | Conf 2024 | Ada; A long title of a talk: more | Conf 2024 | Ada; 1",
        "A long title of a talk | Conf 2024 | Ada; A long title of a talk |  | Ada; 1",
        "A long title of a talk | Conf 2024 | Ada; A long title of a tallk | Conf 2024 | Bob; 0",
        "A long title of a talk | Conf 2024 | Ada; A long title of a talk | Expo 2024 | Ada; 0",
        "A long title, part 1 | Conf 2024 | Ada; A long title, part 2 | Conf 2024 | Ada; 0",
        "Short | Conf 2024 | Ada; Shorts | Conf 2024 | Ada; 0",
      })
  void talksOfOneSpeakerWithOneTitleMayBeOne(String one, String other, int suggestions) {
    put("a.md", "talk: " + one + "\ntalk: " + other);
    assertThat(list(Type.SAME_TALK)).hasSize(suggestions);
  }

  @Test
  void eventsAreToldApartByTheirDates() {
    put("a.md", "event: Rustfest Global 2024 | 2024-05-01\nevent: Rustfest 2024 | 2024-05-01");

    assertThat(only(Type.SAME_EVENT).subject())
        .extracting(Subject::dates)
        .containsOnly(DateSpan.day(LocalDate.of(2024, 5, 1)));
  }

  @Test
  void aTalkWithoutADateIsSuggestedUnlessItsEventGivesIt() {
    put(
        "a.md",
        """
        title: Notes
        event: Conf 2024 | 2024-05-01
        talk: Dated by its event | Conf 2024
        talk: Undated | Expo
        """);
    Suggestion suggestion = only(Type.TALK_WITHOUT_DATE);
    assertThat(suggestion.subject())
        .extracting(Subject::name, Subject::detail)
        .containsExactly(tuple("Undated", "Notes"));
    assertThat(suggestion.acceptance()).isEmpty();
    assertThat(suggestion.line()).isEqualTo(4);
  }

  @Test
  void whatWasPutRightAboutATalkThatIsGoneIsListedUntilItIsDismissed() {
    put("a.md", "title: Notes\ntalk: Old title | Conf 2024\ntalk: Kept | Conf 2024");
    var ref = library.talks().details(1).orElseThrow().ref();
    library.corrector().make(List.of(new Correction.TalkTitle(ref, "Corrected")));
    library.corrector().make(List.of(new Correction.TalkKindSet(ref, TalkKind.KEYNOTE)));
    assertThat(list(Type.LOST_CORRECTION)).isEmpty();
    put("a.md", "title: Notes\ntalk: Quite another | Conf 2024\ntalk: Kept | Conf 2024");
    Suggestion suggestion = only(Type.LOST_CORRECTION);
    assertThat(suggestion.subject())
        .containsExactly(new Subject(EntityKind.TALK, 0, "Old title", "Notes"));
    assertThat(suggestion.noteId()).isEqualTo(1);
    assertThat(suggestion.acceptance()).isEmpty();
    library.corrector().make(List.of(new Correction.Dismissal(suggestion.key())));
    assertThat(list(Type.LOST_CORRECTION)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "talk: One | Expo 2025",
        "talk: ONE | Conf 2024",
        "talk: Other | Conf 2024\ntalk: One | Conf 2024",
      })
  void aTalkThatIsFoundAgainIsNotLost(String edited) {
    put("a.md", "talk: One | Conf 2024");
    var ref = library.talks().details(1).orElseThrow().ref();
    library.corrector().make(List.of(new Correction.TalkKindSet(ref, TalkKind.KEYNOTE)));
    put("a.md", edited);
    assertThat(list(Type.LOST_CORRECTION)).isEmpty();
  }

  @Test
  void theTalksOfARemovedSourceAreNotLost() {
    put("a.md", "talk: One | Conf 2024");
    var ref = library.talks().details(1).orElseThrow().ref();
    library.corrector().make(List.of(new Correction.TalkKindSet(ref, TalkKind.KEYNOTE)));
    library.sources().remove(library.sources().list().getFirst().id());
    assertThat(list(Type.LOST_CORRECTION)).isEmpty();
  }

  @Test
  void eachTypeHasItsShareOfTheRoom() {
    put("a.md", "talk: U1\ntalk: U2\ntalk: U3\ntalk: U4\nproject: Argo CD\nproject: ArgoCD");
    assertThat(library.suggestions().list(3))
        .extracting(Suggestion::type)
        .containsExactly(Type.SAME_PROJECT, Type.TALK_WITHOUT_DATE, Type.TALK_WITHOUT_DATE);
  }

  private void put(String path, String text) {
    fake.put(root, path, text);
    library.importer().importAll(ImportListener.NONE);
  }

  private Suggestion only(Type type) {
    List<Suggestion> suggestions = list(type);
    assertThat(suggestions).hasSize(1);
    return suggestions.getFirst();
  }

  private List<Suggestion> list(Type type) {
    return library.suggestions().list(100).stream()
        .filter(suggestion -> suggestion.type() == type)
        .toList();
  }
}
