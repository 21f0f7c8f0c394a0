package app.lanyard.ui.controls;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Finds a row of a list by words in it. */
public final class RowWords {

  private RowWords() {}

  /**
   * The place of the first row whose text holds the words, upper and lower case alike.
   *
   * @param text what a row says; empty for headings and for rows that are still being read
   */
  public static <T> OptionalInt firstWith(
      String words, List<T> rows, Function<? super T, String> text) {
    String wanted = words.toLowerCase(Locale.ROOT);
    return IntStream.range(0, rows.size())
        .filter(row -> text.apply(rows.get(row)).toLowerCase(Locale.ROOT).contains(wanted))
        .findFirst();
  }
}
