package app.lanyard.ui.correction;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.DateSpan;
import app.lanyard.model.SourceSpan;
import app.lanyard.model.SpeakerCredit;
import app.lanyard.model.TalkKind;
import app.lanyard.model.TalkRow;
import app.lanyard.model.correction.Correction;
import app.lanyard.model.correction.TalkRef;
import app.lanyard.ui.controls.CompletionField;
import app.lanyard.ui.shell.NoteSelection;
import app.lanyard.ui.testing.SampleTalks;
import app.lanyard.ui.testing.TestWindow;
import app.lanyard.ui.testing.WindowExtension;
import atlantafx.base.controls.ModalPane;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class TalkCardTest {

  private static final TalkRow TALK = SampleTalks.all().getFirst();
  private static final TalkRef REF = new TalkRef("talk-1", TALK.title(), TALK.noteId());

  private final TestWindow window = new TestWindow();

  @Start
  void start(Stage stage) {
    window.show(stage, 980, 700);
  }

  @Test
  void oneStepHoldsAllThatWasChangedAndNothingElse(FxRobot robot) {
    editFirst(robot);
    write(robot, "#talk-title", "Gateways, eleven years on");
    write(robot, "#talk-date", "12 Nov 2025");
    robot.push(KeyCode.ENTER);
    window.settle();

    assertThat(isCardShown(robot)).isFalse();
    assertThat(window.corrector.standing())
        .containsExactly(
            List.of(
                new Correction.TalkTitle(REF, "Gateways, eleven years on"),
                new Correction.TalkDate(REF, DateSpan.day(LocalDate.of(2025, 11, 12)))));
    assertThat(notice(robot)).isEqualTo("“Gateways, eleven years on” was corrected.");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    window.settle();
    assertThat(window.corrector.standing()).isEmpty();
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    window.settle();
    assertThat(window.corrector.standing()).hasSize(1);
  }

  @Test
  void escapeLeavesEverythingAsItWas(FxRobot robot) {
    editFirst(robot);
    write(robot, "#talk-title", "Something else");

    robot.push(KeyCode.ESCAPE);
    window.settle();

    assertThat(isCardShown(robot)).isFalse();
    assertThat(window.corrector.standing()).isEmpty();
    assertThat(focused()).isEqualTo("timeline-list");
  }

  @Test
  void savingWhatIsUnchangedIsNoCorrection(FxRobot robot) {
    editFirst(robot);

    robot.push(KeyCode.ENTER);
    window.settle();

    assertThat(isCardShown(robot)).isFalse();
    assertThat(window.corrector.standing()).isEmpty();
  }

  @Test
  void whatWasWrittenStaysIfItCannotBeKept(FxRobot robot) {
    editFirst(robot);
    write(robot, "#talk-title", "Gateways, eleven years on");
    window.corrector.failure = new IllegalStateException("The disk is full");

    robot.push(KeyCode.ENTER);
    window.settle();

    assertThat(isCardShown(robot)).isTrue();
    assertThat(text(robot, "#talk-title")).isEqualTo("Gateways, eleven years on");
    assertThat(notice(robot)).startsWith("This could not be kept.");
    window.corrector.failure = null;
    robot.push(KeyCode.ENTER);
    window.settle();
    assertThat(isCardShown(robot)).isFalse();
    assertThat(window.corrector.standing()).hasSize(1);
  }

  @Test
  void aDateThatCannotBeReadKeepsTheCard(FxRobot robot) {
    editFirst(robot);
    write(robot, "#talk-date", "some day");

    robot.push(KeyCode.ENTER);
    window.settle();

    assertThat(isCardShown(robot)).isTrue();
    assertThat(robot.lookup("#date-problem").queryLabeled().getText())
        .startsWith("“some day” is not a date.");
    assertThat(window.corrector.standing()).isEmpty();
  }

  @Test
  void tabGoesThroughTheCardAndStaysInIt(FxRobot robot) {
    editFirst(robot);
    assertThat(focused()).isEqualTo("talk-title");
    robot.push(KeyCode.SHIFT, KeyCode.TAB);
    assertThat(focused()).isEqualTo("dialog-save");
    robot.push(KeyCode.TAB);
    robot.push(KeyCode.TAB);
    assertThat(focused()).isEqualTo("talk-date");
    robot.push(KeyCode.TAB);
    assertThat(focused()).isEqualTo("talk-event");
    robot.push(KeyCode.TAB);

    assertThat(focused()).isEqualTo("talk-kind");
  }

  @Test
  void theEventIsCompletedFromTheLibrary(FxRobot robot) {
    editFirst(robot);
    write(robot, "#talk-event", "har");
    window.settle();
    var field = robot.lookup("#talk-event").queryAs(CompletionField.class);
    assertThat(field.offered()).containsExactly("Harbour Days");

    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.ENTER);
    assertThat(field.getText()).isEqualTo("Harbour Days");
    assertThat(isCardShown(robot)).isTrue();
    robot.push(KeyCode.ENTER);
    window.settle();

    assertThat(window.corrector.standing())
        .containsExactly(List.of(new Correction.TalkEvent(REF, "Harbour Days")));
  }

  @Test
  void escapePutsTheOffersAwayAndNotTheCard(FxRobot robot) {
    editFirst(robot);
    write(robot, "#talk-event", "har");
    window.settle();

    robot.push(KeyCode.ESCAPE);

    assertThat(robot.lookup("#talk-event").queryAs(CompletionField.class).offered()).isEmpty();
    assertThat(isCardShown(robot)).isTrue();
    robot.push(KeyCode.ESCAPE);
    assertThat(isCardShown(robot)).isFalse();
  }

  @Test
  void aKindIsChosen(FxRobot robot) {
    editFirst(robot);
    robot.interact(() -> kind(robot).setValue(TalkKind.WORKSHOP));

    robot.clickOn("#dialog-save");
    window.settle();

    assertThat(window.corrector.standing())
        .containsExactly(List.of(new Correction.TalkKindSet(REF, TalkKind.WORKSHOP)));
  }

  @Test
  void speakersAreAddedMovedAndRemovedByKey(FxRobot robot) {
    editFirst(robot);
    robot.interact(() -> robot.lookup("#add-speaker").query().requestFocus());
    robot.push(KeyCode.SPACE);
    robot.write("Cleo Marsh");
    robot.push(KeyCode.ALT, KeyCode.UP);
    robot.push(KeyCode.ALT, KeyCode.UP);
    robot.interact(() -> lastRemover(robot).requestFocus());
    robot.push(KeyCode.SPACE);
    robot.push(KeyCode.ENTER);
    window.settle();

    assertThat(window.corrector.standing())
        .containsExactly(
            List.of(
                new Correction.TalkSpeakers(
                    REF,
                    List.of(
                        SpeakerCredit.of("Cleo Marsh"),
                        SpeakerCredit.of(TALK.speakers().getFirst())))));
  }

  @Test
  void notATalkIsAKeyAndCanBeUndoneFromItsNotice(FxRobot robot) {
    select(robot);
    robot.push(KeyCode.DELETE);
    window.settle();
    assertThat(window.corrector.standing()).containsExactly(List.of(new Correction.NotATalk(REF)));

    robot.clickOn("#notice-action");
    window.settle();

    assertThat(window.corrector.standing()).isEmpty();
  }

  @Test
  void deleteHidesNothingWhileTheListHasNotTheKeyboard(FxRobot robot) {
    select(robot);
    robot.interact(() -> robot.lookup("#import").query().requestFocus());

    robot.push(KeyCode.DELETE);
    window.settle();

    assertThat(window.corrector.standing()).isEmpty();
    assertThat(window.sources.list()).hasSize(2);
  }

  @Test
  void aTalkIsAddedFromASelection(FxRobot robot) {
    var selection = new NoteSelection(500, new SourceSpan(7, 8), "  The tide\n tables of Ghent ");
    robot.interact(() -> window.talkDesk().addFrom(selection));
    window.settle();
    assertThat(text(robot, "#talk-title")).isEqualTo("The tide tables of Ghent");
    assertThat(text(robot, "#talk-event")).isEmpty();
    write(robot, "#talk-date", "2024");

    robot.push(KeyCode.ENTER);
    window.settle();

    var ref = new TalkRef("added:1", "The tide tables of Ghent", 500);
    assertThat(window.corrector.standing())
        .containsExactly(
            List.of(
                new Correction.AddTalk(
                    "added:1", 500, selection.lines(), selection.text(), ref.title()),
                new Correction.TalkDate(ref, DateSpan.year(Year.of(2024)))));
  }

  @Test
  void whatAllTalksOfTheNoteShareIsFilledIn(FxRobot robot) {
    window.talks.add(0, inNote(501, TALK, 901));
    window.talks.add(0, inNote(501, TALK, 902));
    robot.interact(
        () -> window.talkDesk().addFrom(new NoteSelection(501, SourceSpan.line(7), "Tides")));
    window.settle();

    assertThat(text(robot, "#talk-event")).isEqualTo(Objects.requireNonNull(TALK.event()).name());
    assertThat(text(robot, "#talk-date")).isEqualTo("13 Nov 2025");
    robot.push(KeyCode.ENTER);
    window.settle();
    assertThat(window.corrector.standing().getFirst()).hasSize(3);
  }

  @Test
  void whyOpensTheNoteAtThePlace(FxRobot robot) {
    select(robot);
    robot.push(KeyCode.ALT, KeyCode.ENTER);
    window.settle();
    assertThat(robot.lookup(".dialog-title").queryLabeled().getText())
        .isEqualTo("Why “" + TALK.title() + "” is here");
    ListView<?> places = robot.lookup("#why-list").queryAs(ListView.class);
    assertThat(places.getItems()).hasSize(2);
    assertThat(focused()).isEqualTo("why-list");

    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.ENTER);
    window.settle();

    assertThat(isCardShown(robot)).isFalse();
    assertThat(window.reader.asked).contains("open 2:11");
  }

  @Test
  void whySaysSoIfNothingTellsOfIt(FxRobot robot) {
    window.evidence.places = 0;
    select(robot);
    robot.push(KeyCode.ALT, KeyCode.ENTER);
    window.settle();

    assertThat(robot.lookup("#why-empty").tryQuery()).isPresent();
    robot.push(KeyCode.ESCAPE);
    assertThat(isCardShown(robot)).isFalse();
  }

  @Test
  void aTalkThatIsGoneIsSaidToBe(FxRobot robot) {
    robot.interact(() -> window.talkDesk().edit(99_999));
    window.settle();

    assertThat(notice(robot)).isEqualTo("This talk is no longer in the library.");
  }

  private void editFirst(FxRobot robot) {
    select(robot);
    robot.push(KeyCode.F2);
    window.settle();
    assertThat(isCardShown(robot)).isTrue();
  }

  private void select(FxRobot robot) {
    robot.interact(
        () -> {
          robot.lookup("#timeline-list").query().requestFocus();
          robot.lookup("#timeline-list").queryListView().getSelectionModel().clearSelection();
        });
    robot.push(KeyCode.HOME);
    window.settle();
  }

  private static TalkRow inNote(long noteId, TalkRow talk, long id) {
    return new TalkRow(
        id,
        talk.title() + id,
        talk.kind(),
        talk.date(),
        talk.event(),
        talk.speakers(),
        talk.ownerRole(),
        talk.links(),
        noteId,
        1);
  }

  private static void write(FxRobot robot, String field, String text) {
    robot.interact(
        () -> {
          TextField written = robot.lookup(field).queryAs(TextField.class);
          written.requestFocus();
          written.clear();
        });
    robot.write(text);
  }

  private static String text(FxRobot robot, String field) {
    return robot.lookup(field).queryAs(TextInputControl.class).getText();
  }

  private static String notice(FxRobot robot) {
    return robot.lookup("#notice-text").queryLabeled().getText();
  }

  private static boolean isCardShown(FxRobot robot) {
    return robot.lookup("#overlay").queryAs(ModalPane.class).isDisplay();
  }

  @SuppressWarnings("unchecked")
  private static ComboBox<TalkKind> kind(FxRobot robot) {
    return robot.lookup("#talk-kind").queryAs(ComboBox.class);
  }

  private static Node lastRemover(FxRobot robot) {
    return robot.lookup(".remove-speaker").queryAllAs(Node.class).stream()
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  private String focused() {
    window.settle();
    Node owner = window.shell().root().getScene().getFocusOwner();
    return owner == null ? "" : String.valueOf(owner.getId());
  }
}
