package app.lanyard.library.join;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which keys a person said are the same, over all merges: what was merged into one that was merged
 * itself ends where that ended, and merging two back the other way round makes the later one stay.
 */
final class Merges {

  private final Map<String, Same> byKey = new HashMap<>();

  void merge(List<String> keys, String into) {
    Same target = byKey.computeIfAbsent(into, Same::new);
    boolean gone = keys.contains(target.stays);
    keys.forEach(key -> take(byKey.getOrDefault(key, new Same(key)), target));
    if (gone) {
      target.stays = into;
    }
  }

  /** The key that stays for this one, which is the key itself if it was not merged. */
  String canonical(String key) {
    Same same = byKey.get(key);
    return same == null ? key : same.stays;
  }

  /** All keys that are the same as this one, itself included. */
  Set<String> members(String key) {
    Same same = byKey.get(key);
    return same == null ? Set.of(key) : same.keys;
  }

  /** All keys that are the same as any of these, themselves included. */
  Set<String> members(Collection<String> keys) {
    var members = new LinkedHashSet<String>();
    keys.forEach(key -> members.addAll(members(key)));
    return members;
  }

  private void take(Same other, Same target) {
    if (other != target) {
      target.keys.addAll(other.keys);
      other.keys.forEach(key -> byKey.put(key, target));
    }
  }

  private static final class Same {

    private final Set<String> keys = new LinkedHashSet<>();
    private String stays;

    Same(String key) {
      this.stays = key;
      keys.add(key);
    }
  }
}
