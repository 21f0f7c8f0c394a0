package app.lanyard.library.suggest;

import app.lanyard.store.SuggestionTable.Named;
import java.util.List;

/** A speaker with the words of the folded name. */
record SpeakerName(Named named, List<String> words) {

  static SpeakerName of(Named named) {
    return new SpeakerName(named, List.of(named.key().split(" ")));
  }

  String first() {
    return words.getFirst();
  }

  String last() {
    return words.getLast();
  }

  boolean isOneWord() {
    return words.size() == 1;
  }

  int letters() {
    return named.key().length() - words.size() + 1;
  }

  /** All words but one, which stands as a gap. */
  String without(int index) {
    var rest = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      rest.append(i == index ? "?" : words.get(i)).append(' ');
    }
    return rest.toString();
  }
}
