package app.lanyard.ui.correction;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.DateSpan;
import app.lanyard.model.SpeakerCredit;
import app.lanyard.model.TalkKind;
import app.lanyard.model.correction.Correction;
import app.lanyard.model.correction.TalkRef;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;

class TalkValuesTest {

  private static final TalkRef TALK = new TalkRef("talk:memory", "Memory", 1);
  private static final DateSpan YEAR = DateSpan.year(Year.of(2016));
  private static final List<SpeakerCredit> ADA = List.of(SpeakerCredit.of("Ada Quill"));

  private final TalkValues before = new TalkValues("Memory", YEAR, "RiverConf", TalkKind.TALK, ADA);

  @Test
  void whatIsUnchangedIsNotCorrected() {
    assertThat(
            new TalkValues("Memory", YEAR, "RiverConf", TalkKind.TALK, ADA)
                .correctionsOf(TALK, before))
        .isEmpty();
  }

  @Test
  void eachThatDiffersIsOneCorrection() {
    var after = new TalkValues("Memories", null, null, TalkKind.PANEL, List.of());

    assertThat(after.correctionsOf(TALK, before))
        .containsExactly(
            new Correction.TalkTitle(TALK, "Memories"),
            new Correction.TalkDate(TALK, null),
            new Correction.TalkEvent(TALK, null),
            new Correction.TalkKindSet(TALK, TalkKind.PANEL),
            new Correction.TalkSpeakers(TALK, List.of()));
  }
}
