package app.lanyard.search.complete;

import app.lanyard.model.search.Completion;
import app.lanyard.model.search.Completions;
import app.lanyard.model.search.Operator;
import app.lanyard.search.CaretWord;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds how a query can go on at the caret: by an operator, or by a value of the one before it. */
public final class CompletionFinder {

  private final ValueFinder values;

  public CompletionFinder(KnownNames names) {
    this.values = new ValueFinder(names);
  }

  /**
   * @param caret in UTF-16 units; one that lies outside of the text counts as its nearest end
   * @param most how many choices to offer at most
   */
  public Completions complete(String text, int caret, int most) {
    int place = Math.clamp(caret, 0, text.length());
    Optional<CaretWord> word = CaretWord.at(text, place);
    return word.map(found -> new Completions(found.start(), found.end(), choices(found, most)))
        .orElseGet(() -> new Completions(place, place, List.of()));
  }

  private List<Completion> choices(CaretWord word, int most) {
    Operator operator = word.operator();
    List<Completion> choices =
        operator == null
            ? operators(word.typed())
            : values.find(operator, word.typed().strip(), most);
    return choices.stream().limit(most).toList();
  }

  private static List<Completion> operators(String typed) {
    String begun = typed.toLowerCase(Locale.ROOT);
    return Arrays.stream(Operator.values())
        .filter(operator -> operator.wireName().startsWith(begun))
        .map(CompletionFinder::offer)
        .toList();
  }

  private static Completion offer(Operator operator) {
    String written = operator.wireName() + ":";
    return new Completion(operator, written, written, false, 0);
  }
}
