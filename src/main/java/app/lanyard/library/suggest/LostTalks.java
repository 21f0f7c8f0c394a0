package app.lanyard.library.suggest;

import app.lanyard.model.EntityKind;
import app.lanyard.model.correction.Suggestion;
import app.lanyard.model.correction.TalkRef;
import app.lanyard.store.SuggestionTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Talks that were put right, and that no note tells of any more. */
final class LostTalks {

  private final SuggestionTable table;

  LostTalks(SuggestionTable table) {
    this.table = table;
  }

  /** In the order given. */
  List<Likely> find(List<TalkRef> lost) {
    Map<String, TalkRef> byKey = new LinkedHashMap<>();
    lost.forEach(talk -> byKey.putIfAbsent(key(talk), talk));
    List<TalkRef> talks = List.copyOf(byKey.values());
    return IntStream.range(0, talks.size())
        .mapToObj(index -> new Likely(suggestion(talks.get(index)), -index))
        .toList();
  }

  private Suggestion suggestion(TalkRef talk) {
    return new Suggestion(
        Suggestion.Type.LOST_CORRECTION,
        key(talk),
        List.of(
            new Suggestion.Subject(
                EntityKind.TALK, 0, talk.title(), table.noteTitle(talk.noteId()).orElse(""))),
        "You put it right, and no note tells of it any more.",
        List.of(),
        talk.noteId(),
        1);
  }

  private static String key(TalkRef talk) {
    return Suggestion.Type.LOST_CORRECTION.wireName() + " " + talk.noteId() + " " + talk.key();
  }
}
