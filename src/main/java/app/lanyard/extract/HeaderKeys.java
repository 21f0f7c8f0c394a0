package app.lanyard.extract;

import app.lanyard.extract.text.Vocabulary;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The spellings of each {@link HeaderKey}, from the list {@code header-keys}. */
final class HeaderKeys {

  private final Map<HeaderKey, List<String>> spellings = new EnumMap<>(HeaderKey.class);

  HeaderKeys() {
    Map<String, List<String>> lists = Vocabulary.lists("header-keys");
    for (HeaderKey key : HeaderKey.values()) {
      spellings.put(key, lists.getOrDefault(key.listName(), List.of()));
    }
  }

  /** The spellings of a key, the most telling first. */
  List<String> of(HeaderKey key) {
    return spellings.getOrDefault(key, List.of());
  }
}
