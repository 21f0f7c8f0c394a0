package app.lanyard.ui.watchlist;

import app.lanyard.model.EventLabel;
import app.lanyard.model.TalkRow;
import app.lanyard.model.TracedDate;
import app.lanyard.ui.text.DateText;
import app.lanyard.ui.text.MarkWords;
import app.lanyard.ui.text.Messages;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the list of talks to watch says, in words. */
final class WatchWords {

  private final DateText dates;
  private final MarkWords marks;
  private final Messages messages;

  WatchWords(Messages messages) {
    this.messages = messages;
    this.dates = new DateText(messages.locale());
    this.marks = new MarkWords(messages);
  }

  /** Who gave it, and where. */
  String details(TalkRow talk) {
    EventLabel event = talk.event();
    return joined(" · ", String.join(", ", talk.speakers()), event == null ? "" : event.name());
  }

  String date(TalkRow talk) {
    TracedDate date = talk.date();
    return date == null ? "" : dates.span(date.span());
  }

  /** All of a row in one sentence, for screen readers. */
  String spoken(int place, TalkRow talk) {
    String recording = talk.recording().isPresent() ? "" : messages.get("watchlist.unrecorded");
    return joined(
        ", ",
        messages.get("watchlist.place", place),
        talk.title(),
        details(talk),
        date(talk),
        recording,
        marks.spoken(talk.marks()));
  }

  private static String joined(String separator, String... parts) {
    return Stream.of(parts)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(separator));
  }
}
