package app.lanyard.library.suggest;

import app.lanyard.model.EntityKind;
import app.lanyard.model.correction.Suggestion;
import app.lanyard.store.SuggestionTable;
import app.lanyard.store.SuggestionTable.Appearance;
import app.lanyard.store.SuggestionTable.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Speakers that may be one person. */
final class SpeakerSuggestions {

  private static final int WORTH_OF_SHARED = 3;

  private final SuggestionTable table;

  SpeakerSuggestions(SuggestionTable table) {
    this.table = table;
  }

  List<Likely> find() {
    List<NamePair> pairs = AlikeNames.of(table.speakers());
    Set<Long> speakers = new HashSet<>();
    pairs.forEach(pair -> speakers.addAll(List.of(pair.stays().id(), pair.goes().id())));
    var life = new SharedLife(table, speakers);
    return pairs.stream().flatMap(pair -> likely(pair, life)).toList();
  }

  private static Stream<Likely> likely(NamePair pair, SharedLife life) {
    List<String> shared = life.of(pair.stays().id(), pair.goes().id());
    boolean enough = pair.conclusive() || !shared.isEmpty();
    if (!enough || life.areNamedTogether(pair.stays().id(), pair.goes().id())) {
      return Stream.of();
    }
    Appearance place = life.first(pair.goes().id());
    Suggestion suggestion =
        Merging.of(
            Suggestion.Type.SAME_SPEAKER,
            EntityKind.SPEAKER,
            List.of(subject(pair.stays(), life), subject(pair.goes(), life)),
            List.of(pair.stays().key(), pair.goes().key()),
            reason(pair.likeness(), shared),
            place.noteId(),
            place.line());
    return Stream.of(new Likely(suggestion, pair.likelihood() + WORTH_OF_SHARED * shared.size()));
  }

  private static Suggestion.Subject subject(Named speaker, SharedLife life) {
    return new Suggestion.Subject(
        EntityKind.SPEAKER, speaker.id(), speaker.name(), life.organisation(speaker.id()));
  }

  private static String reason(String likeness, List<String> shared) {
    return shared.isEmpty()
        ? likeness
        : likeness + " Both " + String.join(", and both ", shared) + ".";
  }
}
