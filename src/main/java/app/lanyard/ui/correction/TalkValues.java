package app.lanyard.ui.correction;

import app.lanyard.model.DateSpan;
import app.lanyard.model.SpeakerCredit;
import app.lanyard.model.TalkKind;
import app.lanyard.model.TracedDate;
import app.lanyard.model.correction.Correction;
import app.lanyard.model.correction.TalkDetails;
import app.lanyard.model.correction.TalkRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a person says of a talk. */
record TalkValues(
    String title,
    @Nullable DateSpan date,
    @Nullable String event,
    TalkKind kind,
    List<SpeakerCredit> speakers) {

  TalkValues {
    speakers = List.copyOf(speakers);
  }

  /** A talk of which nothing but its title is known. */
  static TalkValues titled(String title) {
    return new TalkValues(title, null, null, TalkKind.TALK, List.of());
  }

  static TalkValues of(TalkDetails details) {
    return new TalkValues(
        details.title(),
        spanOf(details.date()),
        details.event(),
        details.kind(),
        details.speakers());
  }

  /** What makes these values of {@code before}: one correction for each that differs. */
  List<Correction> correctionsOf(TalkRef talk, TalkValues before) {
    var corrections = new ArrayList<Correction>();
    if (!title.equals(before.title)) {
      corrections.add(new Correction.TalkTitle(talk, title));
    }
    if (!Objects.equals(date, before.date)) {
      corrections.add(new Correction.TalkDate(talk, date));
    }
    if (!Objects.equals(event, before.event)) {
      corrections.add(new Correction.TalkEvent(talk, event));
    }
    if (kind != before.kind) {
      corrections.add(new Correction.TalkKindSet(talk, kind));
    }
    if (!speakers.equals(before.speakers)) {
      corrections.add(new Correction.TalkSpeakers(talk, speakers));
    }
    return corrections;
  }

  private static @Nullable DateSpan spanOf(@Nullable TracedDate date) {
    return date == null ? null : date.span();
  }
}
