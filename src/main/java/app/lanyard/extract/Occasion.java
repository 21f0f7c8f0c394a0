package app.lanyard.extract;

import app.lanyard.extract.date.WrittenDate;
import app.lanyard.model.TalkLink;
import java.util.List;
import java.util.Optional;

/**
 * Where and when a talk was given, as a line of its own tells it.
 *
 * @param event the event's name, whatever it is
 * @param links those that lead to slides, recordings and the like
 */
record Occasion(
    String event, Optional<String> place, Optional<WrittenDate> date, List<TalkLink> links) {

  Occasion {
    links = List.copyOf(links);
  }

  /** Gives a draft what is told here. */
  TalkDraft apply(TalkDraft draft) {
    return draft.event(Optional.of(event)).place(place).date(date).links(links);
  }
}
