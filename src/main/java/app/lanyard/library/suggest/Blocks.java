package app.lanyard.library.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Things by what they have in common. Only things of one block are compared with each other; a
 * block with very many says too little to compare them all.
 */
final class Blocks<T> {

  private static final int MAX_COMPARED = 60;

  private final Map<String, List<T>> blocks = new HashMap<>();

  void add(String key, T thing) {
    blocks.computeIfAbsent(key, none -> new ArrayList<>(2)).add(thing);
  }

  List<T> of(String key) {
    return blocks.getOrDefault(key, List.of());
  }

  void forEachPair(BiConsumer<T, T> consumer) {
    for (List<T> block : blocks.values()) {
      int compared = Math.min(block.size(), MAX_COMPARED);
      for (int i = 0; i < compared; i++) {
        for (int j = i + 1; j < compared; j++) {
          consumer.accept(block.get(i), block.get(j));
        }
      }
    }
  }
}
