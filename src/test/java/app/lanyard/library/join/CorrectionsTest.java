package app.lanyard.library.join;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.EntityKind;
import app.lanyard.model.correction.Change;
import app.lanyard.model.correction.Correction;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionsTest {

  /** Each step "a b>c" merges a and b into c. */
  @ParameterizedTest
  @CsvSource({
    "'', a, a",
    "a>b, a, b",
    "a>b, b, b",
    "a>b, c, c",
    "a>b|b>c, a, c",
    "b>c|a>b, a, c",
    "a b>c, b, c",
    "a c>c, c, c",
    "a>b|b>a, a, a",
    "a>b|b>a, b, a",
    "a>b|b>c|c>a, b, a",
    "a>b|c>d|b>d, a, d",
    "a>b|b c>a, c, a",
    "a>a, a, a",
  })
  void laterMergesGoOnFromEarlierOnes(String steps, String key, String canonical) {
    Corrections corrections = corrections(merges(steps));
    assertThat(corrections.canonical(EntityKind.SPEAKER, key)).isEqualTo(canonical);
    assertThat(corrections.canonical(EntityKind.EVENT, key)).isEqualTo(key);
  }

  @Test
  void whatWasMergedIsKnownByAnyOfItsKeys() {
    Corrections corrections = corrections(merges("a>b|c>b|d>e"));
    assertThat(corrections.members(EntityKind.SPEAKER, List.of("a", "x")))
        .containsExactlyInAnyOrder("a", "b", "c", "x");
  }

  @Test
  void theLastNameWins() {
    Corrections corrections = corrections(rename("a", "One"), rename("a", "Two"));
    assertThat(corrections.name(EntityKind.SPEAKER, "a")).contains("Two");
    assertThat(corrections.name(EntityKind.PROJECT, "a")).isEmpty();
  }

  @Test
  void theNameOfWhatStaysStays() {
    Correction merge = new Correction.Merge(EntityKind.SPEAKER, List.of("a"), "b");
    assertThat(corrections(rename("a", "A"), merge).name(EntityKind.SPEAKER, "b")).isEmpty();
    assertThat(corrections(rename("b", "B"), merge).name(EntityKind.SPEAKER, "a")).contains("B");
    assertThat(corrections(merge, rename("a", "A")).name(EntityKind.SPEAKER, "b")).contains("A");
  }

  @Test
  void aSplitIsNamedUntilItIsRenamed() {
    Correction split =
        new Correction.Split(EntityKind.SPEAKER, "a", "new", "Other", List.of(), List.of());
    assertThat(corrections(split).name(EntityKind.SPEAKER, "new")).contains("Other");
    assertThat(corrections(split, rename("new", "N")).name(EntityKind.SPEAKER, "new"))
        .contains("N");
  }

  @Test
  void aProjectIsAnotherOneInTheNotesItWasSplitIn() {
    Correction split =
        new Correction.Split(EntityKind.PROJECT, "go", "new", "Go!", List.of(), List.of(1L, 2L));
    Correction merge = new Correction.Merge(EntityKind.PROJECT, List.of("golang"), "go");
    Corrections corrections = corrections(merge, split);
    ProjectSplits splits = corrections.projectSplits();
    assertThat(splits.key(1, List.of("go"))).contains("new");
    assertThat(splits.key(2, List.of("other", "golang"))).contains("new");
    assertThat(splits.key(2, List.of("other"))).isEmpty();
    assertThat(splits.key(3, List.of("golang"))).isEmpty();
    assertThat(splits.connected(List.of("golang"))).containsOnly("golang", "go", "new");
  }

  @Test
  void aDismissedSuggestionIsDismissed() {
    Corrections corrections = corrections(new Correction.Dismissal("same-speaker a b"));
    assertThat(corrections.isDismissed("same-speaker a b")).isTrue();
    assertThat(corrections.isDismissed("same-speaker a c")).isFalse();
  }

  private static Correction rename(String key, String name) {
    return new Correction.Rename(EntityKind.SPEAKER, key, name);
  }

  private static Correction[] merges(String steps) {
    return Stream.of(steps.split("\\|"))
        .filter(step -> !step.isEmpty())
        .map(step -> step.split(">"))
        .map(step -> new Correction.Merge(EntityKind.SPEAKER, List.of(step[0].split(" ")), step[1]))
        .toArray(Correction[]::new);
  }

  private static Corrections corrections(Correction... corrections) {
    return Corrections.of(List.of(new Change(1, Arrays.asList(corrections))));
  }
}
