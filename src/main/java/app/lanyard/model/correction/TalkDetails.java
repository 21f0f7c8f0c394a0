package app.lanyard.model.correction;

import app.lanyard.model.SpeakerCredit;
import app.lanyard.model.TalkKind;
import app.lanyard.model.TracedDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person can put right about a talk, as it is now.
 *
 * @param event the name of its event
 * @param corrected whether anything of it was put right by hand
 */
public record TalkDetails(
    TalkRef ref,
    String title,
    @Nullable TracedDate date,
    @Nullable String event,
    TalkKind kind,
    List<SpeakerCredit> speakers,
    boolean corrected) {

  public TalkDetails {
    speakers = List.copyOf(speakers);
  }
}
