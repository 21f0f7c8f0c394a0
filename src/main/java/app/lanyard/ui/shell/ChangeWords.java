package app.lanyard.ui.shell;

import app.lanyard.model.correction.Change;
import app.lanyard.model.correction.Correction;
import app.lanyard.ui.text.Messages;
import java.util.List;

/** Says what a change does, as a command would: "merge speakers", "correct a talk’s date". */
final class ChangeWords {

  private final Messages messages;

  ChangeWords(Messages messages) {
    this.messages = messages;
  }

  String of(Change change) {
    List<String> kinds = change.corrections().stream().map(this::of).distinct().toList();
    if (kinds.size() == 1) {
      return kinds.getFirst();
    }
    return change.corrections().stream()
        .filter(Correction.AddTalk.class::isInstance)
        .findFirst()
        .map(this::of)
        .orElseGet(() -> messages.get(ofOneTalk(change) ? "change.talk" : "change.several"));
  }

  private static boolean ofOneTalk(Change change) {
    return change.corrections().stream().allMatch(ChangeWords::isOfTalk);
  }

  private static boolean isOfTalk(Correction correction) {
    return switch (correction) {
      case Correction.TalkTitle title -> true;
      case Correction.TalkDate date -> true;
      case Correction.TalkEvent event -> true;
      case Correction.TalkKindSet kind -> true;
      case Correction.TalkSpeakers speakers -> true;
      default -> false;
    };
  }

  private String of(Correction correction) {
    return switch (correction) {
      case Correction.Rename rename -> messages.get("change.rename." + rename.kind().wireName());
      case Correction.Merge merge -> messages.get("change.merge." + merge.kind().wireName());
      case Correction.Split split -> messages.get("change.split." + split.kind().wireName());
      case Correction.TalkTitle title -> messages.get("change.talkTitle");
      case Correction.TalkDate date -> messages.get("change.talkDate");
      case Correction.TalkEvent event -> messages.get("change.talkEvent");
      case Correction.TalkKindSet kind -> messages.get("change.talkKind");
      case Correction.TalkSpeakers speakers -> messages.get("change.talkSpeakers");
      case Correction.NotATalk talk -> messages.get("change.notATalk");
      case Correction.AddTalk talk -> messages.get("change.addTalk");
      case Correction.EventDate date -> messages.get("change.eventDate");
      case Correction.Dismissal dismissal -> messages.get("change.dismissal");
    };
  }
}
