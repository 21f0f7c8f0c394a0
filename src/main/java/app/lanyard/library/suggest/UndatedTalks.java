package app.lanyard.library.suggest;

import app.lanyard.library.join.Corrections;
import app.lanyard.model.EntityKind;
import app.lanyard.model.correction.Suggestion;
import app.lanyard.store.SuggestionTable;
import app.lanyard.store.SuggestionTable.Undated;
import java.util.List;
import java.util.stream.IntStream;

/** Talks that stand without a date in the timeline. */
final class UndatedTalks {

  private final SuggestionTable table;

  UndatedTalks(SuggestionTable table) {
    this.table = table;
  }

  /** Reads further until enough are left that were not dismissed, or there are no more. */
  List<Likely> find(Corrections corrections, int limit) {
    int read = limit;
    while (true) {
      List<Undated> talks = table.undated(read);
      List<Suggestion> standing =
          talks.stream()
              .map(UndatedTalks::suggestion)
              .filter(suggestion -> !corrections.isDismissed(suggestion.key()))
              .limit(limit)
              .toList();
      if (standing.size() >= limit || talks.size() < read) {
        return inTheirOrder(standing);
      }
      read *= 2;
    }
  }

  private static List<Likely> inTheirOrder(List<Suggestion> suggestions) {
    return IntStream.range(0, suggestions.size())
        .mapToObj(index -> new Likely(suggestions.get(index), -index))
        .toList();
  }

  private static Suggestion suggestion(Undated talk) {
    return new Suggestion(
        Suggestion.Type.TALK_WITHOUT_DATE,
        Suggestion.Type.TALK_WITHOUT_DATE.wireName() + " " + talk.key(),
        List.of(
            new Suggestion.Subject(EntityKind.TALK, talk.talk(), talk.title(), talk.noteTitle())),
        "Neither the note nor an event says when it was given.",
        List.of(),
        talk.noteId(),
        talk.line());
  }
}
