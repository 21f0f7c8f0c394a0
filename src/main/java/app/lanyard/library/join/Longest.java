package app.lanyard.library.join;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fullest of several texts that say the same. */
final class Longest {

  private Longest() {}

  /** The longest text; among equally long ones the first in the alphabet, whatever their order. */
  static Optional<String> of(Stream<@Nullable String> texts) {
    return texts
        .filter(Objects::nonNull)
        .min(Comparator.comparingInt(String::length).reversed().thenComparing(text -> text));
  }
}
