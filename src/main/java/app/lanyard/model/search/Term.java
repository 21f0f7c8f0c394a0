package app.lanyard.model.search;

import java.util.List;

/** One thing that a query asks for. All texts are as typed; case and diacritics do not matter. */
public sealed interface Term {

  /** Whether it is what results must not have. */
  boolean excluded();

  /**
   * A word, found by its beginning; one that is excluded is meant whole.
   *
   * @param text holds a letter or a digit, and no space
   */
  record Word(String text, boolean excluded) implements Term {}

  /**
   * Words in this order with nothing between them.
   *
   * @param open whether its last word may go on, as its closing quote is missing
   */
  record Phrase(String text, boolean open, boolean excluded) implements Term {}

  /**
   * A trait by its name; any of the values will do.
   *
   * @param operator none of the dates and not {@link Operator#IN}
   * @param values names as typed; those of {@link Operator#KIND}, {@link Operator#HAS} and {@link
   *     Operator#IS} are known ones, those of {@link Operator#LANG} language codes
   */
  record Named(Operator operator, List<String> values, boolean excluded) implements Term {

    public Named {
      values = List.copyOf(values);
    }
  }

  /**
   * A date; touching any of the ranges will do.
   *
   * @param operator which one of the dates it was asked by
   */
  record Dated(Operator operator, List<DayRange> ranges, boolean excluded) implements Term {

    public Dated {
      ranges = List.copyOf(ranges);
    }
  }
}
