package app.lanyard.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lanyard.library.listing.ListFormat;
import app.lanyard.model.EntityFilter;
import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityOrder;
import app.lanyard.model.EntityRow;
import app.lanyard.model.Facet;
import app.lanyard.model.FacetChoice;
import app.lanyard.model.FacetCount;
import app.lanyard.model.ListFilter;
import app.lanyard.model.NoteFilter;
import app.lanyard.model.NoteRow;
import app.lanyard.model.TalkFilter;
import app.lanyard.model.annotation.AnnotationSubject.OfEntity;
import app.lanyard.model.annotation.AnnotationSubject.OfNote;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Speakers, projects, events and notes are narrowed by the talks that they are of. */
@Execution(ExecutionMode.CONCURRENT)
class ListFacetsTest extends CorrectionFixture {

  @BeforeEach
  void importNotes() {
    put(
        "a.md",
        """
        title: A
        tags: GPU, Kubernetes
        language: en
        talk: One | KubeCon Europe 2024 | Zoë (Acme Inc.) | 2024-03-20 | recording https://video | Kale
        talk: Two | KubeCon Europe 2024 | Ada, Zoë (ACME Inc) | 2024-03-21 | slides https://slides | Flux
        """);
    put(
        "b.md",
        """
        title: B
        tags: #kubernetes
        language: de
        kind: keynote
        talk: Three | KubeCon Europe 2025 | Ada | 2025-04-02 |  | Kale
        talk: Four | FOSDEM 2025 | Bob | 2025-02-01
        """);
    put("c.md", "title: C\ntags: travel\nlanguage: de\nproject: Loom\nevent: KCD 2023");
  }

  @ParameterizedTest
  @CsvSource({
    "SPEAKER, EVENT, kubecon europe 2024, Ada Zoë",
    "SPEAKER, SERIES, kubecon europe, Ada Zoë",
    "SPEAKER, YEAR, 2024, Ada Zoë",
    "SPEAKER, YEAR, 2025, Ada Bob",
    "SPEAKER, KIND, keynote, Ada",
    "SPEAKER, ORGANISATION, acme inc, Ada Zoë",
    "SPEAKER, PROJECT, kale, Ada Zoë",
    "SPEAKER, TAG, gpu, Ada Zoë",
    "SPEAKER, LANGUAGE, de, Ada Bob",
    "SPEAKER, SOURCE, 1, Ada Bob Zoë",
    "SPEAKER, HAS, recording, Zoë",
    "SPEAKER, YEAR, 1999, ''",
    "PROJECT, EVENT, kubecon europe 2024, Flux Kale",
    "PROJECT, SERIES, kubecon europe, Flux Kale",
    "PROJECT, YEAR, 2025, Kale",
    "PROJECT, KIND, keynote, Kale",
    "PROJECT, SPEAKER, ada, Flux Kale",
    "PROJECT, ORGANISATION, acme inc, Flux Kale",
    "PROJECT, TAG, travel, ''",
    "PROJECT, LANGUAGE, de, Kale",
    "PROJECT, SOURCE, 1, Flux Kale",
    "PROJECT, HAS, slides, Flux",
    "EVENT, SERIES, fosdem, FOSDEM 2025",
    "EVENT, YEAR, 2025, 'FOSDEM 2025, KubeCon Europe 2025'",
    "EVENT, KIND, talk, 'FOSDEM 2025, KubeCon Europe 2024'",
    "EVENT, SPEAKER, zoe, KubeCon Europe 2024",
    "EVENT, ORGANISATION, acme inc, KubeCon Europe 2024",
    "EVENT, PROJECT, kale, 'KubeCon Europe 2024, KubeCon Europe 2025'",
    "EVENT, TAG, gpu, KubeCon Europe 2024",
    "EVENT, LANGUAGE, en, KubeCon Europe 2024",
    "EVENT, SOURCE, 1, 'FOSDEM 2025, KubeCon Europe 2024, KubeCon Europe 2025'",
    "EVENT, HAS, recording, KubeCon Europe 2024",
  })
  void aChoiceLeavesThoseWithATalkThatHasIt(
      EntityKind kind, Facet facet, String key, String names) {
    String between = kind == EntityKind.EVENT ? ", " : " ";
    assertThat(String.join(between, shown(new EntityFilter(kind, "").with(choice(facet, key)))))
        .isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource({
    "SPEAKER, Zoë",
    "PROJECT, Kale",
    "EVENT, KubeCon Europe 2024",
  })
  void whatThePersonMadeOfThingsIsTheirOwn(EntityKind kind, String name) {
    star("One");
    long id =
        library
            .directory()
            .rows(new EntityFilter(kind, name), EntityOrder.usual(kind), 0, 1)
            .getFirst()
            .id();
    library.annotations().rate(new OfEntity(kind, id), 4);
    library.annotations().remark(new OfEntity(kind, id), "Good", List.of("keep"));
    var all = new EntityFilter(kind, "");

    assertThat(told(library.facets().counts(all, 9), Facet.IS)).isEqualTo("annotated 1");
    assertThat(told(library.facets().counts(all, 9), Facet.RATING)).isEqualTo("4 1");
    assertThat(told(library.facets().counts(all, 9), Facet.LABEL)).isEqualTo("keep 1");
    for (FacetChoice choice :
        List.of(
            choice(Facet.IS, "annotated"),
            choice(Facet.RATING, "4"),
            choice(Facet.LABEL, "keep"))) {
      assertThat(shown(all.with(choice))).as(choice.toString()).containsExactly(name);
      assertThat(library.facets().counts(all.with(choice), 9).get(Facet.SOURCE))
          .as("other facets count what is left")
          .extracting(FacetCount::count)
          .containsExactly(1);
    }
    assertThat(shown(all.with(choice(Facet.RATING, "3")))).isEmpty();
    assertThat(shown(all.with(choice(Facet.IS, "starred")))).as("its talk is").isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "EVENT, fosdem 2025, B",
    "SERIES, kubecon europe, A B",
    "YEAR, 2024, A",
    "KIND, keynote, B",
    "SPEAKER, ada, A B",
    "ORGANISATION, acme inc, A",
    "PROJECT, kale, A B",
    "TAG, kubernetes, A B",
    "TAG, travel, C",
    "LANGUAGE, de, B C",
    "SOURCE, 1, A B C",
    "SOURCE, 2, ''",
    "HAS, slides, A",
    "IS, annotated, C",
    "IS, starred, ''",
  })
  void aChoiceLeavesTheNotesThatHaveItOrTellOfATalkThatDoes(
      Facet facet, String key, String titles) {
    annotate("C");
    assertThat(String.join(" ", shown(NoteFilter.ALL.with(choice(facet, key))))).isEqualTo(titles);
  }

  @Test
  void oneTalkMustHaveAllThatIsChosen() {
    FacetChoice kale = choice(Facet.PROJECT, "kale");
    FacetChoice in2024 = choice(Facet.YEAR, "2024");
    EntityFilter speakers = new EntityFilter(EntityKind.SPEAKER, "");
    assertThat(shown(speakers.with(kale).with(in2024))).containsExactly("Zoë");
    assertThat(shown(speakers.with(kale).with(in2024).with(choice(Facet.YEAR, "2025"))))
        .containsExactly("Ada", "Zoë");
    assertThat(shown(speakers.with(choice(Facet.HAS, "slides")).with(kale))).isEmpty();
    ListFilter fosdem = NoteFilter.ALL.with(choice(Facet.EVENT, "fosdem 2025"));
    assertThat(shown(fosdem.with(choice(Facet.SPEAKER, "bob")))).containsExactly("B");
    assertThat(shown(fosdem.with(choice(Facet.SPEAKER, "ada")))).isEmpty();
    assertThat(shown(fosdem.with(choice(Facet.TAG, "gpu")))).isEmpty();
  }

  @Test
  void wordsAndChoicesNarrowTogether() {
    FacetChoice in2025 = choice(Facet.YEAR, "2025");
    assertThat(shown(new EntityFilter(EntityKind.SPEAKER, "bo").with(in2025)))
        .containsExactly("Bob");
    assertThat(shown(new EntityFilter(EntityKind.SPEAKER, "zo").with(in2025))).isEmpty();
    assertThat(shown(new NoteFilter("kubernetes").with(in2025))).containsExactly("B");
  }

  @ParameterizedTest
  @CsvSource({
    "SPEAKER, YEAR, '2024 2, 2025 2'",
    "SPEAKER, SERIES, 'KubeCon Europe 2, FOSDEM 1'",
    "SPEAKER, KIND, 'talk 3, keynote 1'",
    "SPEAKER, ORGANISATION, ACME Inc 2",
    "SPEAKER, TAG, '#kubernetes 3, GPU 2'",
    "SPEAKER, HAS, 'slides 2, recording 1'",
    "PROJECT, YEAR, '2024 2, 2025 1'",
    "PROJECT, SPEAKER, 'Ada 2, Zoë 2'",
    "EVENT, SPEAKER, 'Ada 2, Bob 1, Zoë 1'",
    "EVENT, SOURCE, notes 3",
    "EVENT, PROJECT, 'Kale 2, Flux 1'",
  })
  void rowsOfTheListAreCountedAndNotTheirTalks(EntityKind kind, Facet facet, String told) {
    assertThat(told(library.facets().counts(new EntityFilter(kind, ""), 9), facet)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({
    "EVENT, 'FOSDEM 2025 1, KubeCon Europe 2024 1, KubeCon Europe 2025 1'",
    "YEAR, '2024 1, 2025 1'",
    "SPEAKER, 'Ada 2, Bob 1, Zoë 1'",
    "PROJECT, 'Kale 2, Flux 1'",
    "TAG, '#kubernetes 2, GPU 1, travel 1'",
    "LANGUAGE, 'de 2, en 1'",
    "SOURCE, notes 3",
    "IS, annotated 1",
  })
  void notesAreCounted(Facet facet, String told) {
    annotate("C");
    assertThat(told(library.facets().counts(NoteFilter.ALL, 9), facet)).isEqualTo(told);
  }

  @Test
  void countsFollowTheOtherFacetsAndTheTextAndNotTheirOwn() {
    var filter = new EntityFilter(EntityKind.SPEAKER, "").with(choice(Facet.YEAR, "2025"));
    var counts = library.facets().counts(filter, 9);
    assertThat(told(counts, Facet.YEAR)).isEqualTo("2024 2, 2025 2");
    assertThat(told(counts, Facet.PROJECT)).isEqualTo("Kale 1");
    var ofAda = library.facets().counts(new EntityFilter(EntityKind.SPEAKER, "ada"), 9);
    assertThat(told(ofAda, Facet.EVENT)).isEqualTo("KubeCon Europe 2024 1, KubeCon Europe 2025 1");
    var notes = library.facets().counts(NoteFilter.ALL.with(choice(Facet.LANGUAGE, "de")), 9);
    assertThat(told(notes, Facet.LANGUAGE)).isEqualTo("de 2, en 1");
    assertThat(told(notes, Facet.TAG)).isEqualTo("#kubernetes 1, travel 1");
    assertThat(told(notes, Facet.YEAR)).isEqualTo("2025 1");
    var ofBob = library.facets().counts(NoteFilter.ALL.with(choice(Facet.SPEAKER, "bob")), 9);
    assertThat(told(ofBob, Facet.EVENT)).isEqualTo("FOSDEM 2025 1");
    assertThat(told(ofBob, Facet.TAG)).isEqualTo("#kubernetes 1");
  }

  @ParameterizedTest
  @EnumSource(
      value = EntityKind.class,
      names = {"SPEAKER", "PROJECT", "EVENT"})
  void aListIsNotNarrowedByItself(EntityKind kind) {
    assertThat(library.facets().counts(new EntityFilter(kind, ""), 9))
        .doesNotContainKey(EntityFilter.facetOf(kind))
        .as("nor by how far one has come with talks")
        .hasSize(Facet.values().length - 2);
  }

  @Test
  void valuesAreFoundByTheirWords() {
    var speakers = new EntityFilter(EntityKind.SPEAKER, "");
    assertThat(told(library.facets().values(speakers, Facet.EVENT, "kube 2025", 9)))
        .isEqualTo("KubeCon Europe 2025 1");
    assertThat(told(library.facets().values(NoteFilter.ALL, Facet.TAG, "tra", 9)))
        .isEqualTo("travel 1");
    assertThat(told(library.facets().values(NoteFilter.ALL, Facet.TAG, "ravel", 9))).isEmpty();
  }

  @Test
  void whatIsChosenIsAmongTheValuesEvenIfNoRowHasIt() {
    var filter =
        NoteFilter.ALL
            .with(new FacetChoice(Facet.TAG, "gone", "Gone"))
            .with(choice(Facet.YEAR, "2024"));
    assertThat(told(library.facets().counts(filter, 1), Facet.TAG))
        .isEqualTo("#kubernetes 1, Gone 0");
  }

  @Test
  void listsAreWrittenAsTheyAreNarrowed() throws IOException {
    var out = new StringBuilder();
    library
        .lists()
        .entities(
            new EntityFilter(EntityKind.SPEAKER, "", List.of(choice(Facet.KIND, "keynote"))),
            EntityOrder.NAME,
            ListFormat.CSV,
            out,
            ListExport.Listener.NONE);
    assertThat(out.toString().lines().skip(1)).singleElement().asString().startsWith("Ada,");
  }

  @Test
  void talksHaveAFilterOfTheirOwn() {
    assertThatThrownBy(() -> new EntityFilter(EntityKind.TALK, ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Those that a list shows, as many as it says there are. */
  private List<String> shown(ListFilter filter) {
    return switch (filter) {
      case EntityFilter entities -> {
        List<EntityRow> rows = library.directory().rows(entities, EntityOrder.NAME, 0, 99);
        assertThat(library.directory().count(entities)).isEqualTo(rows.size());
        for (EntityOrder order : EntityOrder.values()) {
          assertThat(library.directory().rows(entities, order, 0, 99)).hasSameElementsAs(rows);
        }
        yield rows.stream().map(EntityRow::name).toList();
      }
      case NoteFilter notes -> {
        List<NoteRow> rows = library.notes().rows(notes, 0, 99);
        assertThat(library.notes().count(notes)).isEqualTo(rows.size());
        yield rows.stream().map(NoteRow::title).sorted().toList();
      }
      case TalkFilter talks -> throw new IllegalArgumentException("Talks: " + talks);
    };
  }

  private void star(String title) {
    library.annotations().star(new OfEntity(EntityKind.TALK, talk(title).id()), true);
  }

  private void annotate(String title) {
    long note =
        library.notes().rows(NoteFilter.ALL, 0, 99).stream()
            .filter(row -> row.title().equals(title))
            .map(NoteRow::id)
            .findFirst()
            .orElseThrow();
    library.annotations().remark(new OfNote(note), "Good", List.of());
  }

  private static FacetChoice choice(Facet facet, String key) {
    return new FacetChoice(facet, key, key);
  }

  private static String told(Map<Facet, List<FacetCount>> counts, Facet facet) {
    return told(counts.getOrDefault(facet, List.of()));
  }

  private static String told(List<FacetCount> counts) {
    return counts.stream()
        .map(count -> count.label() + " " + count.count())
        .collect(Collectors.joining(", "));
  }
}
