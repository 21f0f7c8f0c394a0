package app.lanyard.library;

import app.lanyard.library.join.Corrections;
import app.lanyard.library.join.LostCorrections;
import app.lanyard.library.suggest.SuggestionFinder;
import app.lanyard.model.correction.Suggestion;
import java.util.List;

final class StoredSuggestions implements Suggestions {

  private final StoreCalls store;

  StoredSuggestions(StoreCalls store) {
    this.store = store;
  }

  @Override
  public List<Suggestion> list(int limit) {
    return store.read(
        session -> {
          var corrections = Corrections.of(session.changes().standing());
          var lost = new LostCorrections(session, corrections).talks();
          return new SuggestionFinder(session.suggestions(), corrections, lost).find(limit);
        });
  }
}
