package app.lanyard.library.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Things by what they have in common. Only things of one block are compared with each other; a
 * block with very many says too little to compare them all.
 */
final class Blocks<T> {

  private static final int MAX_COMPARED = 60;

  private final Map<String, List<T>> blocks = new HashMap<>();

  /**
   * Those that hold more than one thing. Most keys are one thing's alone; they are told by their
   * hashes beforehand, so that the many do not take the room of a block each.
   *
   * @param keys what a thing has that others may have, too; asked for twice
   */
  static <T> Blocks<T> shared(List<T> things, Function<T, Stream<String>> keys) {
    int[] hashes = things.stream().flatMap(keys).mapToInt(String::hashCode).sorted().toArray();
    var blocks = new Blocks<T>();
    for (T thing : things) {
      keys.apply(thing)
          .filter(key -> isRepeated(hashes, key.hashCode()))
          .forEach(key -> blocks.add(key, thing));
    }
    return blocks;
  }

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

  private static boolean isRepeated(int[] sorted, int hash) {
    int place = Arrays.binarySearch(sorted, hash);
    return (place > 0 && sorted[place - 1] == hash)
        || (place + 1 < sorted.length && sorted[place + 1] == hash);
  }
}
