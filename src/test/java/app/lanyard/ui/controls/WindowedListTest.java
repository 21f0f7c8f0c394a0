package app.lanyard.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lanyard.ui.task.DirectTaskRunner;
import app.lanyard.ui.testing.HeldRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener.Change;
import org.junit.jupiter.api.Test;

class WindowedListTest {

  private final HeldRunner runner = new HeldRunner();
  private final List<String> reads = new ArrayList<>();
  private final List<Throwable> failures = new ArrayList<>();

  @Test
  void knowsItsLengthBeforeReadingAnything() {
    assertThat(listBelow("May", numbers("a", 250))).hasSize(251);
    assertThat(reads).isEmpty();
  }

  @Test
  void showsAPlaceholderUntilThePageArrives() {
    var list = listBelow("May", numbers("a", 250));

    assertThat(list.get(0)).isEqualTo("May");
    assertThat(list.get(151)).isEqualTo("…");
    runner.runAll();

    assertThat(list.get(151)).isEqualTo("a150");
    assertThat(reads).containsExactly("a100+100");
  }

  @Test
  void tellsWhichRowsHaveArrived() {
    var list = listBelow("May", numbers("a", 130));
    var updated = new ArrayList<Integer>();
    list.addListener((Change<? extends String> change) -> collect(change, updated));

    list.get(120);
    runner.runAll();

    assertThat(updated).isEqualTo(IntStream.range(101, 131).boxed().toList());
  }

  @Test
  void asksForAPageOnce() {
    var list = list(numbers("a", 100));

    list.get(0);
    list.get(1);
    runner.runAll();
    list.get(2);
    runner.runAll();

    assertThat(reads).containsExactly("a0+100");
  }

  @Test
  void holdsAFewPagesOfAHundredThousandRows() {
    var list = listOn(new DirectTaskRunner(), numbers("a", 100_000));

    IntStream.range(0, 100_000).forEach(list::get);

    assertThat(list.get(99_999)).isEqualTo("a99999");
    assertThat(list.heldRows()).isLessThanOrEqualTo(1_000);
  }

  @Test
  void readsAgainWhatItHasForgotten() {
    var list = listOn(new DirectTaskRunner(), numbers("a", 100_000));
    IntStream.range(0, 100_000).forEach(list::get);

    list.get(5);

    assertThat(list.get(5)).isEqualTo("a5");
  }

  @Test
  void searchingReadsNothing() {
    var list = listBelow("May", numbers("a", 100_000));

    assertThat(list.indexOf("a7")).isEqualTo(-1);
    assertThat(list.contains("May")).isTrue();
    assertThat(reads).isEmpty();
  }

  @Test
  void comparingReadsNothing() {
    var list = list(numbers("a", 100_000));

    assertThat(list.equals(list(numbers("a", 100_000)))).isFalse();
    assertThat(list).isEqualTo(list).hasSameHashCodeAs(list);
    assertThat(reads).isEmpty();
  }

  @Test
  void findsARowThatIsHere() {
    var list = listBelow("May", numbers("a", 300));
    list.get(220);
    runner.runAll();

    assertThat(list.indexOf("a219")).isEqualTo(220);
  }

  @Test
  void aPageThatCannotBeReadIsToldOnce() {
    var list =
        list(
            new Segment<>(
                "broken",
                10,
                (offset, limit) -> {
                  throw new IllegalStateException("gone");
                }));

    list.get(0);
    runner.runAll();
    list.get(1);
    runner.runAll();

    assertThat(failures).hasSize(1);
    assertThat(list.get(1)).isEqualTo("…");
  }

  @Test
  void aPageShorterThanPromisedLeavesPlaceholders() {
    var list = list(new Segment<>("short", 10, (offset, limit) -> List.of("only")));

    list.get(0);
    runner.runAll();

    assertThat(list).startsWith("only", "…");
  }

  @Test
  void aLaterListHasThePagesOfTheEarlierOneFromTheStart() {
    var earlier = listBelow("May", numbers("a", 250));
    earlier.get(120);
    runner.runAll();
    List<Segment<String>> grown =
        List.of(Segment.of("June"), numbers("b", 3), Segment.of("May"), numbers("a", 251));

    var later =
        new WindowedList<>(RowsAhead.read(grown, earlier.heldPages()), "…", runner, failures::add);

    assertThat(later.get(124)).isEqualTo("a119");
    assertThat(later.firstHeld("a119"::equals)).hasValue(124);
    assertThat(later.get(1)).isEqualTo("…");
    assertThat(later.firstHeld("b0"::equals)).isEmpty();
  }

  @Test
  void manySmallStretchesInSightAreAllHeld() {
    List<Segment<String>> days =
        IntStream.range(0, 500).mapToObj(day -> numbers("d" + day + "-", 1)).toList();
    var list = new WindowedList<>(RowsAhead.none(days), "…", new DirectTaskRunner(), failures::add);

    IntStream.range(0, 200).forEach(list::get);

    assertThat(IntStream.range(0, 200).mapToObj(list::get)).doesNotContain("…");
    assertThat(reads).hasSize(200);
  }

  @Test
  void theTopIsReadAheadAsFarAsItIsSeen() {
    RowsAhead<String> ahead =
        RowsAhead.readTop(
            List.of(Segment.of("May"), numbers("a", 3), numbers("b", 250), numbers("c", 9)));
    var list = new WindowedList<>(ahead, "…", runner, failures::add);

    assertThat(reads).containsExactly("a0+100", "b0+100");
    assertThat(list.get(103)).isEqualTo("b99");
    assertThat(list.get(104)).isEqualTo("…");
  }

  @Test
  void pagesThatAreNotThereAnyMoreAreNotRead() {
    var earlier = listBelow("May", numbers("a", 250));
    earlier.get(220);
    runner.runAll();
    reads.clear();

    RowsAhead.read(List.of(Segment.of("May"), numbers("a", 200)), earlier.heldPages());

    assertThat(reads).isEmpty();
  }

  @Test
  void thereIsNothingBeyondItsEnd() {
    var list = list(numbers("a", 3));

    assertThatThrownBy(() -> list.get(3)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  private WindowedList<String> list(Segment<String> segment) {
    return new WindowedList<>(RowsAhead.none(List.of(segment)), "…", runner, failures::add);
  }

  private WindowedList<String> listBelow(String heading, Segment<String> segment) {
    return new WindowedList<>(
        RowsAhead.none(List.of(Segment.of(heading), segment)), "…", runner, failures::add);
  }

  private WindowedList<String> listOn(DirectTaskRunner direct, Segment<String> segment) {
    return new WindowedList<>(RowsAhead.none(List.of(segment)), "…", direct, failures::add);
  }

  private Segment<String> numbers(String name, int size) {
    return new Segment<>(
        name,
        size,
        (offset, limit) -> {
          reads.add(name + offset + "+" + limit);
          return IntStream.range(offset, Math.min(size, offset + limit))
              .mapToObj(i -> name + i)
              .toList();
        });
  }

  private static void collect(Change<? extends String> change, List<Integer> updated) {
    while (change.next()) {
      if (change.wasUpdated()) {
        IntStream.range(change.getFrom(), change.getTo()).forEach(updated::add);
      }
    }
  }
}
