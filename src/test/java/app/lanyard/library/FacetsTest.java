package app.lanyard.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.EntityKind;
import app.lanyard.model.Facet;
import app.lanyard.model.FacetChoice;
import app.lanyard.model.FacetCount;
import app.lanyard.model.TalkFilter;
import app.lanyard.model.TalkGroup;
import app.lanyard.model.TalkRow;
import app.lanyard.model.correction.Correction;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Execution(ExecutionMode.CONCURRENT)
class FacetsTest extends CorrectionFixture {

  @BeforeEach
  void importNotes() {
    put(
        "a.md",
        """
        tags: GPU, Kubernetes
        language: en
        talk: One | KubeCon + CloudNativeCon EU 2024 | Zoë (Acme Inc.) | 2024-03-20 | recording https://video | Kale
        talk: Two | KubeCon Europe 2024 | Ada, Zoë (ACME Inc) | 2024-03-21 | slides https://slides
        """);
    put(
        "b.md",
        """
        tags: #kubernetes
        language: de
        kind: keynote
        talk: Three | KubeCon Europe 2025 | Ada | 2025-04-02 |  | Kale
        talk: Four |  | Bob
        """);
  }

  @ParameterizedTest
  @CsvSource({
    "EVENT, kubecon europe 2024, One Two",
    "SERIES, kubecon europe, One Three Two",
    "YEAR, 2024, One Two",
    "YEAR, 2025, Three",
    "YEAR, soon, ''",
    "KIND, keynote, Three",
    "SPEAKER, zoe, One Two",
    "ORGANISATION, acme inc, One Two",
    "PROJECT, kale, One Three",
    "TAG, kubernetes, Four One Three Two",
    "TAG, gpu, One Two",
    "LANGUAGE, de, Four Three",
    "SOURCE, 1, Four One Three Two",
    "HAS, recording, One",
    "HAS, slides, Two",
    "SPEAKER, nobody, ''",
    "IS, starred, ''",
  })
  void aChoiceLeavesTheTalksThatHaveIt(Facet facet, String key, String titles) {
    assertThat(shown(chosen(choice(facet, key)))).isEqualTo(titles);
  }

  @Test
  void choicesOfOneFacetWidenAndThoseOfAnotherNarrow() {
    assertThat(shown(chosen(choice(Facet.YEAR, "2024"), choice(Facet.YEAR, "2025"))))
        .isEqualTo("One Three Two");
    assertThat(
            shown(
                chosen(
                    choice(Facet.YEAR, "2024"),
                    choice(Facet.YEAR, "2025"),
                    choice(Facet.SPEAKER, "ada"),
                    choice(Facet.PROJECT, "kale"))))
        .isEqualTo("Three");
  }

  @ParameterizedTest
  @CsvSource({
    "EVENT, KubeCon + CloudNativeCon EU 2024 2, KubeCon Europe 2025 1",
    "SERIES, KubeCon Europe 3, ",
    "YEAR, 2024 2, 2025 1",
    "KIND, talk 3, keynote 1",
    "SPEAKER, Ada 2, Zoë 2, Bob 1",
    "ORGANISATION, 'ACME Inc 2', ",
    "PROJECT, Kale 2, ",
    "TAG, #kubernetes 4, GPU 2",
    "LANGUAGE, de 2, en 2",
    "SOURCE, notes 4, ",
    "HAS, recording 1, slides 1",
    "IS, , ",
  })
  void theWholeLibraryIsCountedMostFrequentFirst(Facet facet, String first, String second) {
    String expected = first == null ? "" : second == null ? first : first + ", " + second;
    assertThat(told(library.facets().counts(TalkFilter.ALL, 9).get(facet))).startsWith(expected);
  }

  @Test
  void countsFollowTheOtherFacetsAndNotTheirOwn() {
    var counts = library.facets().counts(chosen(choice(Facet.YEAR, "2024")), 9);
    assertThat(told(counts.get(Facet.YEAR))).isEqualTo("2024 2, 2025 1");
    assertThat(told(counts.get(Facet.SPEAKER))).isEqualTo("Zoë 2, Ada 1");
    assertThat(told(counts.get(Facet.KIND))).isEqualTo("talk 2");
    var both = chosen(choice(Facet.YEAR, "2024"), choice(Facet.SPEAKER, "ada"));
    var narrower = library.facets().counts(both, 9);
    assertThat(told(narrower.get(Facet.YEAR))).isEqualTo("2024 1, 2025 1");
    assertThat(told(narrower.get(Facet.SPEAKER))).isEqualTo("Zoë 2, Ada 1");
    assertThat(told(narrower.get(Facet.HAS))).isEqualTo("slides 1");
  }

  @Test
  void countsFollowDaysAndWords() {
    LocalDate day = LocalDate.of(2024, 3, 21);
    var ofDays = library.facets().counts(new TalkFilter(day, day, ""), 9);
    assertThat(told(ofDays.get(Facet.HAS))).isEqualTo("slides 1");
    var ofWords = library.facets().counts(new TalkFilter(null, null, "thre"), 9);
    assertThat(told(ofWords.get(Facet.KIND))).isEqualTo("keynote 1");
  }

  @Test
  void whatIsChosenIsAmongTheValuesEvenIfFewOrNoneHaveIt() {
    var filter =
        chosen(
            choice(Facet.SPEAKER, "bob"),
            new FacetChoice(Facet.SPEAKER, "gone", "Gone Away"),
            choice(Facet.YEAR, "2024"));
    assertThat(told(library.facets().counts(filter, 1).get(Facet.SPEAKER)))
        .isEqualTo("Zoë 2, Bob 0, Gone Away 0");
  }

  @ParameterizedTest
  @CsvSource({
    "SPEAKER, zo, Zoë 2",
    "SPEAKER, ZOË, Zoë 2",
    "SPEAKER, oe, ''",
    "SPEAKER, '', 'Ada 2, Zoë 2, Bob 1'",
    "EVENT, 'kube 2025', KubeCon Europe 2025 1",
    "TAG, kuber, #kubernetes 4",
    "SPEAKER, %, 'Ada 2, Zoë 2, Bob 1'",
  })
  void valuesAreFoundByTheBeginningsOfTheirWords(Facet facet, String typed, String found) {
    assertThat(told(library.facets().values(TalkFilter.ALL, facet, typed, 9))).isEqualTo(found);
  }

  @Test
  void valuesFollowTheOtherFacets() {
    var filter = chosen(choice(Facet.YEAR, "2025"), choice(Facet.SPEAKER, "bob"));
    assertThat(told(library.facets().values(filter, Facet.SPEAKER, "a", 9))).isEqualTo("Ada 1");
    assertThat(told(library.facets().values(filter, Facet.SPEAKER, "z", 9))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Facet.class,
      names = {"SPEAKER", "PROJECT", "EVENT"})
  void aNewNameShowsAtOnce(Facet facet) {
    FacetCount first = library.facets().counts(TalkFilter.ALL, 1).get(facet).getFirst();
    make(
        new Correction.Rename(
            EntityKind.ofWireName(facet.wireName()), first.key(), "Zzz Renamed 2024"));
    assertThat(library.facets().values(TalkFilter.ALL, facet, "rename", 9))
        .containsExactly(new FacetCount(first.key(), "Zzz Renamed 2024", first.count()));
    library.corrector().undo();
    assertThat(library.facets().values(TalkFilter.ALL, facet, "rename", 9)).isEmpty();
  }

  private static FacetChoice choice(Facet facet, String key) {
    return new FacetChoice(facet, key, key.toUpperCase(Locale.ROOT));
  }

  private static TalkFilter chosen(FacetChoice... choices) {
    return new TalkFilter(null, null, "", Arrays.asList(choices));
  }

  private static String told(List<FacetCount> counts) {
    return String.join(
        ", ", counts.stream().map(count -> count.label() + " " + count.count()).toList());
  }

  private String shown(TalkFilter filter) {
    List<TalkGroup> groups = library.talks().groups(filter);
    List<String> titles =
        groups.stream()
            .flatMap(group -> library.talks().rows(filter, group, 0, 99).stream())
            .map(TalkRow::title)
            .sorted()
            .toList();
    assertThat(groups.stream().mapToInt(TalkGroup::talks).sum()).isEqualTo(titles.size());
    return String.join(" ", titles);
  }
}
