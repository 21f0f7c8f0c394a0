package app.lanyard.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.lanyard.model.DateSpan;
import app.lanyard.model.EntityFilter;
import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityRow;
import app.lanyard.model.TalkRow;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Execution(ExecutionMode.CONCURRENT)
class DirectoryTest extends LibraryFixture {

  @Test
  void speakersComeByNameWhateverItsCaseAndAccents() {
    put("a.md", "talk: One | Conf 2024 | Zoe, élodie, Émile, eve, Łukasz, (Ada)");
    assertThat(names(EntityKind.SPEAKER, ""))
        .containsExactly("(Ada)", "élodie", "Émile", "eve", "Łukasz", "Zoe");
  }

  @Test
  void eventsComeNewestFirstAndThoseWithoutADateLast() {
    put(
        "a.md",
        """
        event: Undated Days
        event: Old Conf 2020 | 2020-05-01
        event: New Conf 2024 | 2024-05-01
        event: Another Conf 2024 | 2024-05-01
        """);
    assertThat(names(EntityKind.EVENT, ""))
        .containsExactly("Another Conf 2024", "New Conf 2024", "Old Conf 2020", "Undated Days");
  }

  @Test
  void aRowOfASpeakerCountsTalksAndNotes() {
    put("a.md", "talk: One | Conf 2024 | Zoë\ntalk: Two | Conf 2024 | Zoë, Ada");
    put("b.md", "talk: One | Conf 2024 | ZOE\nperson: ada | Ada | Analytical Ltd");
    put("c.md", "talk: Three | Conf 2024 | @ada");
    assertThat(library.directory().rows(EntityKind.SPEAKER, "", 0, 10))
        .extracting(
            EntityRow::name,
            EntityRow::aliases,
            EntityRow::detail,
            EntityRow::talks,
            EntityRow::notes)
        .containsExactly(
            tuple("Ada", List.of(), "Analytical Ltd", 2, 2),
            tuple("Zoë", List.of("ZOE"), "", 2, 2));
  }

  @Test
  void aRowOfAnEventHasItsOtherNames() {
    put("a.md", "talk: One | KubeCon Europe 2024\ntalk: Two | KubeCon Europe 2024");
    put("b.md", "talk: One | KubeCon EU 2024");
    EntityRow event = library.directory().rows(EntityKind.EVENT, "", 0, 10).getFirst();
    assertThat(event.key()).isEqualTo("kubecon europe 2024");
    assertThat(event.aliases()).containsExactly("KubeCon EU 2024");
    assertThat(event.talks()).isEqualTo(2);
    assertThat(event.notes()).isEqualTo(2);
  }

  @Test
  void aRowOfAProjectCountsTheTalksInItsLines() {
    put("a.md", "project: Loom | Old Loom | https://loom.example\ntalk: Unrelated | Conf 2024");
    put("b.md", "project: Old Loom");
    EntityRow project = library.directory().rows(EntityKind.PROJECT, "", 0, 10).getFirst();
    assertThat(project.name()).isEqualTo("Loom");
    assertThat(project.aliases()).containsExactly("Old Loom");
    assertThat(project.detail()).isEqualTo("https://loom.example");
    assertThat(project.notes()).isEqualTo(2);
    assertThat(project.talks()).isZero();
  }

  @Test
  void theTalksOfAProjectAreThoseThatNameIt() {
    put("a.md", "talk: About Loom | Conf 2024 |  |  |  | Loom\ntalk: Other | Conf 2024");
    EntityRow project = library.directory().rows(EntityKind.PROJECT, "", 0, 10).getFirst();
    assertThat(project.talks()).isEqualTo(1);
    assertThat(library.directory().talks(EntityKind.PROJECT, project.id()))
        .extracting(TalkRow::title)
        .containsExactly("About Loom");
  }

  @ParameterizedTest
  @CsvSource({
    "lukasz, 1",
    "Łuk, 1",
    "kow, 1",
    "lukasz kow, 1",
    "zoe, 1",
    "zo lukasz, 0",
    "小明, 1",
    "'', 3",
    "'!', 3",
    "nobody, 0",
  })
  void theTextFindsNamesByTheBeginningsOfTheirWords(String text, int found) {
    put("a.md", "talk: One | Conf 2024 | Łukasz Kowal, Zoë Ng, 王小明");
    assertThat(library.directory().count(new EntityFilter(EntityKind.SPEAKER, text)))
        .isEqualTo(found);
    assertThat(names(EntityKind.SPEAKER, text)).hasSize(found);
  }

  @Test
  void aliasesAreFoundToo() {
    put("a.md", "event: KubeCon Europe 2024\nproject: KServe | KFServing");
    put("b.md", "event: KubeCon + CloudNativeCon EU 2024");
    assertThat(names(EntityKind.PROJECT, "kfs")).containsExactly("KServe");
    assertThat(library.directory().count(new EntityFilter(EntityKind.EVENT, "cloudnative eu")))
        .isEqualTo(1);
  }

  @Test
  void whatIsGoneIsFoundNoMore() {
    put("a.md", "talk: One | Conf 2024 | Ada\nproject: Loom");
    put("a.md", "talk: One | Expo 2025 | Bob\nproject: Shuttle");
    for (EntityKind kind : List.of(EntityKind.EVENT, EntityKind.SPEAKER, EntityKind.PROJECT)) {
      assertThat(names(kind, "conf")).isEmpty();
      assertThat(names(kind, "ada")).isEmpty();
      assertThat(names(kind, "loom")).isEmpty();
      assertThat(names(kind, "")).hasSize(1);
    }
  }

  @Test
  void aWindowOfRowsIsRead() {
    put("a.md", "talk: One | Conf 2024 | A, B, C, D, E");
    assertThat(library.directory().rows(EntityKind.SPEAKER, "", 2, 2))
        .extracting(EntityRow::name)
        .containsExactly("C", "D");
  }

  @Test
  void oneIsFoundByItsKey() {
    put("a.md", "talk: One | Conf 2024 | Ada\nevent: Conf 2024 | 2024-05-01");
    for (EntityKind kind : List.of(EntityKind.EVENT, EntityKind.SPEAKER)) {
      EntityRow row = library.directory().rows(kind, "", 0, 1).getFirst();
      assertThat(library.directory().find(kind, row.key())).contains(row);
    }
    assertThat(library.directory().find(EntityKind.SPEAKER, "nobody")).isEmpty();
  }

  @Test
  void aRowOfAnEventHasItsDates() {
    put("a.md", "event: Conf 2024 | 2024-05-01");
    assertThat(library.directory().rows(EntityKind.EVENT, "", 0, 1).getFirst().dates())
        .isEqualTo(DateSpan.day(LocalDate.of(2024, 5, 1)));
  }

  @Test
  void theTalksComeNewestFirst() {
    put(
        "a.md",
        """
        talk: Undated |  | Ada
        talk: Old | Conf 2020 | Ada | 2020-05-01
        talk: New | Conf 2024 | Ada | 2024-05-01
        talk: Not hers | Conf 2024 | Bob | 2024-05-01
        """);
    long ada = library.directory().rows(EntityKind.SPEAKER, "ada", 0, 1).getFirst().id();
    assertThat(library.directory().talks(EntityKind.SPEAKER, ada))
        .extracting(TalkRow::title)
        .containsExactly("New", "Old", "Undated");
    long conf = library.directory().rows(EntityKind.EVENT, "2024", 0, 1).getFirst().id();
    assertThat(library.directory().talks(EntityKind.EVENT, conf))
        .extracting(TalkRow::title)
        .containsExactly("New", "Not hers");
  }

  @Test
  void talksAreNotListedHere() {
    assertThatThrownBy(() -> library.directory().rows(EntityKind.TALK, "", 0, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource(EntityKind.class)
  void whatTheLibraryHasNotHasNoTalks(EntityKind kind) {
    assertThat(library.directory().talks(kind, 99)).isEmpty();
  }

  private void put(String path, String text) {
    fake.put(root, path, text);
    library.importer().importAll(ImportListener.NONE);
  }

  private List<String> names(EntityKind kind, String text) {
    return library.directory().rows(kind, text, 0, 100).stream().map(EntityRow::name).toList();
  }
}
