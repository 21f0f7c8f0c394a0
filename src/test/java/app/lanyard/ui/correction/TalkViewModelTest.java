package app.lanyard.ui.correction;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.DateSpan;
import app.lanyard.model.SpeakerCredit;
import app.lanyard.model.SpeakerRole;
import app.lanyard.model.TalkKind;
import app.lanyard.ui.text.Messages;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TalkViewModelTest {

  private static final DateSpan DAYS =
      DateSpan.days(LocalDate.of(2025, 11, 9), LocalDate.of(2025, 11, 13));
  private static final SpeakerCredit ADA =
      new SpeakerCredit("Ada Quill", "Ferry Works", SpeakerRole.PANELIST, "ada-q");
  private static final SpeakerCredit BO = SpeakerCredit.of("Bo Larsen");

  private final TalkValues start =
      new TalkValues("Memory", DAYS, "RiverConf", TalkKind.PANEL, List.of(ADA, BO));
  private final TalkViewModel model =
      new TalkViewModel(start, "From the event", new Messages(Locale.UK));

  @Test
  void untouchedItIsWhatItWas() {
    assertThat(model.values()).contains(start);
    assertThat(model.dateProperty().get()).isEqualTo("9–13 Nov 2025");
    assertThat(model.dateHintProperty().get()).isEqualTo("From the event");
  }

  @Test
  void saysHowATypedDateIsUnderstood() {
    model.dateProperty().set("nov 2025");

    assertThat(model.dateHintProperty().get()).isEqualTo("Understood as November 2025");
    assertThat(model.values().orElseThrow().date())
        .isEqualTo(DateSpan.month(YearMonth.of(2025, 11)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "?", "unknown", "Unknown"})
  void aDateCanBeUnknown(String typed) {
    model.dateProperty().set(typed);

    assertThat(model.values().orElseThrow().date()).isNull();
    assertThat(model.dateHintProperty().get()).isEqualTo("The date will be unknown");
  }

  @Test
  void whatIsNoDateIsSaidUntilItIsMended() {
    model.dateProperty().set("next spring");

    assertThat(model.values()).isEmpty();
    assertThat(model.dateProblemProperty().get()).startsWith("“next spring” is not a date.");
    model.dateProperty().set("2026");
    assertThat(model.dateProblemProperty().get()).isEmpty();
    assertThat(model.values()).isPresent();
  }

  @Test
  void aTalkNeedsATitle() {
    model.titleProperty().set("  ");

    assertThat(model.values()).isEmpty();
    assertThat(model.titleProblemProperty().get()).isEqualTo("A talk needs a title.");
  }

  @Test
  void aBlankEventIsNone() {
    model.eventProperty().set(" ");

    assertThat(model.values().orElseThrow().event()).isNull();
  }

  @Test
  void speakersMoveAndGo() {
    SpeakerDraft ada = model.speakers().getFirst();
    model.move(ada, 1);
    model.move(ada, 1);
    assertThat(model.values().orElseThrow().speakers()).containsExactly(BO, ADA);

    model.speakers().remove(ada);

    assertThat(model.values().orElseThrow().speakers()).containsExactly(BO);
  }

  @Test
  void anotherNameIsNotThePersonOfThePage() {
    model.speakers().getFirst().nameProperty().set("Ada Quill-Reyes ");
    model.speakers().getFirst().organisationProperty().set("");

    assertThat(model.values().orElseThrow().speakers().getFirst())
        .isEqualTo(new SpeakerCredit("Ada Quill-Reyes", null, SpeakerRole.PANELIST));
  }

  @Test
  void anEmptyRowIsNobodyAndAnOrganisationAloneIsAmiss() {
    var nobody = new SpeakerDraft();
    model.speakers().add(nobody);
    assertThat(model.values().orElseThrow().speakers()).containsExactly(ADA, BO);

    nobody.organisationProperty().set("Ferry Works");

    assertThat(model.values()).isEmpty();
    assertThat(model.speakerProblemProperty().get()).isNotEmpty();
  }
}
