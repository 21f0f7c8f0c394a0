package app.lanyard.ui.text;

import app.lanyard.markdown.comment.WrittenLink;
import app.lanyard.model.Marks;
import app.lanyard.model.WatchStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the person made of something, in words. */
public final class MarkWords {

  private final Messages messages;

  public MarkWords(Messages messages) {
    this.messages = messages;
  }

  /** "You gave it a star, rated 4 of 5, to watch, your tags: gpu, your note: Good". */
  public String spoken(Marks marks) {
    return String.join(", ", all(marks));
  }

  /** The same, each on a line of its own. */
  public String lines(Marks marks) {
    return String.join("\n", all(marks));
  }

  public String status(WatchStatus status) {
    return messages.get("marks.status." + status.wireName());
  }

  private List<String> all(Marks marks) {
    List<String> words = new ArrayList<>();
    if (marks.starred()) {
      words.add(messages.get("talk.starred"));
    }
    if (marks.rating() > 0) {
      words.add(messages.get("marks.rated", marks.rating(), Marks.BEST));
    }
    WatchStatus status = marks.status();
    if (status != null) {
      words.add(messages.get("marks.told", status(status)));
    }
    if (!marks.tags().isEmpty()) {
      words.add(
          messages.get(
              "marks.tagged",
              marks.tags().stream().map(tag -> "#" + tag).collect(Collectors.joining(" "))));
    }
    if (!marks.note().isEmpty()) {
      words.add(messages.get("marks.noted", WrittenLink.named(marks.note())));
    }
    return words;
  }
}
