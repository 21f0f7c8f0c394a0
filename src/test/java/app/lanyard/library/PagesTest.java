package app.lanyard.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.lanyard.model.EntityFilter;
import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityOrder;
import app.lanyard.model.EntityRow;
import app.lanyard.model.TalkRow;
import app.lanyard.model.page.Affiliation;
import app.lanyard.model.page.Edition;
import app.lanyard.model.page.EntityPage;
import app.lanyard.model.page.Mentions;
import app.lanyard.model.page.PageNote;
import app.lanyard.model.page.ProjectFacts;
import app.lanyard.model.page.ProjectStage;
import app.lanyard.model.page.Related;
import app.lanyard.model.page.TimeCount;
import app.lanyard.model.page.YearCount;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Execution(ExecutionMode.CONCURRENT)
class PagesTest extends LibraryFixture {

  private static final String NOTES =
      """
      date: 2024-04-01
      event: Weaving Conf 2023 | 2023-05-01
      event: Weaving Conf 2024 | 2024-03-20
      person: ada | Ada | Analytical Ltd
      talk: Threads | Weaving Conf 2023 | @ada, Bob | 2023-05-01 | | Loom
      talk: More threads | Weaving Conf 2024 | @ada, Bob, Cleo | 2024-03-21 | | Loom
      talk: Opening | Weaving Conf 2024 | Cleo | 2024-03-20
      talk: Undated | Thimble Days | @ada | | | Shuttle
      """;

  @Test
  void aSpeakerHasTalksByMonthAndWhoSpokeWithThem() {
    put("a.md", NOTES);
    EntityPage ada = page(EntityKind.SPEAKER, "Ada");
    assertThat(ada.times()).containsExactly(new TimeCount(2023, 5, 1), new TimeCount(2024, 3, 1));
    assertThat(ada.people())
        .extracting(Related::name, Related::count)
        .containsExactly(tuple("Bob", 2), tuple("Cleo", 1));
    assertThat(ada.projects())
        .extracting(Related::name, Related::count)
        .containsExactly(tuple("Loom", 2), tuple("Shuttle", 1));
    assertThat(ada.organisations())
        .containsExactly(new Affiliation("Analytical Ltd", 2023, 2024, 3));
    assertThat(ada.notes()).isEqualTo(1);
    assertThat(ada.days()).isEmpty();
    assertThat(ada.editions()).isEmpty();
    assertThat(ada.facts()).isNull();
  }

  @Test
  void anEventHasItsProgrammeByDayAndItsSeries() {
    put("a.md", NOTES);
    EntityPage event = page(EntityKind.EVENT, "Weaving Conf 2024");
    assertThat(event.days())
        .extracting(day -> String.valueOf(day.date()), day -> day.talks())
        .hasSize(2)
        .allMatch(day -> day.toList().getLast().equals(1));
    assertThat(talks(event, 0, 10)).containsExactly("Opening", "More threads");
    assertThat(event.people())
        .extracting(Related::name, Related::count)
        .containsExactly(tuple("Cleo", 2), tuple("Ada", 1), tuple("Bob", 1));
    assertThat(event.projects()).extracting(Related::name).containsExactly("Loom");
    assertThat(event.editions())
        .extracting(Edition::name, Edition::talks, Edition::speakers)
        .containsExactly(tuple("Weaving Conf 2023", 1, 2), tuple("Weaving Conf 2024", 2, 3));
  }

  @Test
  void anEventThatIsTheOnlyOneOfItsSeriesHasNoEditions() {
    put(
        "a.md",
        "event: Weaving Conf 2024 | 2024-03-20\nevent: Weaving Conf Asia 2024 | 2024-05-01");
    assertThat(page(EntityKind.EVENT, "Weaving Conf 2024").editions()).isEmpty();
  }

  @Test
  void aProjectHasItsMentionsSpeakersAndCompanions() {
    put("a.md", NOTES);
    put("b.md", "date: 2022-07-02\nproject: Loom\nproject: Needle");
    put("c.md", "project: Loom\nproject: Needle");
    EntityPage loom = page(EntityKind.PROJECT, "Loom");
    assertThat(loom.times())
        .containsExactly(
            new TimeCount(2022, 7, 1), new TimeCount(2023, 5, 1), new TimeCount(2024, 3, 1));
    assertThat(loom.people())
        .extracting(Related::name, Related::count)
        .containsExactly(tuple("Ada", 2), tuple("Bob", 2), tuple("Cleo", 1));
    assertThat(loom.projects())
        .extracting(Related::name, Related::count)
        .containsExactly(tuple("Needle", 2), tuple("Shuttle", 1));
    assertThat(loom.notes()).isEqualTo(3);
    assertThat(library.pages().notes(EntityKind.PROJECT, loom.entity().id(), 0, 10))
        .extracting(PageNote::path, PageNote::line)
        .containsExactly(tuple("a.md", 5), tuple("b.md", 2), tuple("c.md", 1));
  }

  @Test
  void aNoteCountsByItsOwnDateWhereNoDatedTalkSpeaksOfTheProject() {
    put("a.md", "date: 2024-04-01\ntalk: Undated | | Ada | | | Loom");
    assertThat(page(EntityKind.PROJECT, "Loom").times()).containsExactly(new TimeCount(2024, 4, 1));
  }

  @Test
  void aProjectCountsByTheDateThatAnotherNoteGivesItsTalk() {
    put("a.md", "talk: Threads | Weaving Conf 2023 | Ada | | | Loom");
    put("b.md", "talk: Threads | Weaving Conf 2023 | Ada | 2023-05-01");
    assertThat(page(EntityKind.PROJECT, "Loom").times()).containsExactly(new TimeCount(2023, 5, 1));
    put("b.md", "talk: Threads | Weaving Conf 2023 | Ada | 2023-06-01");
    assertThat(page(EntityKind.PROJECT, "Loom").times()).containsExactly(new TimeCount(2023, 6, 1));
    put("b.md", "date: 2023-07-01");
    assertThat(page(EntityKind.PROJECT, "Loom").times()).isEmpty();
  }

  @Test
  void aProjectThatIsKnownHasItsFacts() {
    put("a.md", "project: Kubernetes\nproject: Loom of mine");
    ProjectFacts facts = page(EntityKind.PROJECT, "Kubernetes").facts();
    assertThat(facts).isNotNull();
    assertThat(facts.stage()).isEqualTo(ProjectStage.GRADUATED);
    assertThat(facts.foundation()).isEqualTo("CNCF");
    assertThat(facts.home()).contains("kubernetes.io");
    assertThat(page(EntityKind.PROJECT, "Loom of mine").facts()).isNull();
  }

  @Test
  void talksAndNotesAreReadAWindowAtATime() {
    put("a.md", NOTES);
    put("b.md", "date: 2025-01-01\ntalk: Threads | Weaving Conf 2023 | Ada");
    EntityPage ada = page(EntityKind.SPEAKER, "Ada");
    assertThat(talks(ada, 0, 2)).containsExactly("More threads", "Threads");
    assertThat(talks(ada, 2, 2)).containsExactly("Undated");
    assertThat(library.pages().notes(EntityKind.SPEAKER, ada.entity().id(), 0, 1))
        .extracting(PageNote::path)
        .containsExactly("b.md");
    assertThat(library.pages().notes(EntityKind.SPEAKER, ada.entity().id(), 1, 5))
        .extracting(PageNote::path)
        .containsExactly("a.md");
  }

  @Test
  void theYearsOfManyAreReadAtOnce() {
    put("a.md", NOTES);
    List<EntityRow> speakers = library.directory().rows(EntityKind.SPEAKER, "", 0, 10);
    var years =
        library.pages().years(EntityKind.SPEAKER, speakers.stream().map(EntityRow::id).toList());
    assertThat(speakers).extracting(EntityRow::name).containsExactly("Ada", "Bob", "Cleo");
    assertThat(years.get(speakers.getLast().id())).containsExactly(new YearCount(2024, 2));
    assertThat(years).hasSize(3);
    assertThat(library.pages().latestYear()).hasValue(2024);
  }

  @Test
  void theMentionsOfSeveralProjectsAreCompared() {
    put("a.md", NOTES);
    put("b.md", "date: 2022-07-02\nproject: Needle");
    assertThat(library.pages().mentions(List.of("needle", "nobody's", "loom", "shuttle")))
        .containsExactly(
            new Mentions("needle", "Needle", List.of(new TimeCount(2022, 7, 1))),
            new Mentions(
                "loom", "Loom", List.of(new TimeCount(2023, 5, 1), new TimeCount(2024, 3, 1))),
            new Mentions("shuttle", "Shuttle", List.of(new TimeCount(2024, 4, 1))));
  }

  @ParameterizedTest
  @CsvSource({
    "SPEAKER, NAME, 'Ada, Bob, Cleo'",
    "SPEAKER, TALKS, 'Ada, Cleo, Bob'",
    "SPEAKER, LATEST, 'Bob, Cleo, Ada'",
    "EVENT, NAME, 'Latest Days 2025, Weaving Conf 2023'",
    "EVENT, TALKS, 'Weaving Conf 2023, Latest Days 2025'",
    "EVENT, LATEST, 'Latest Days 2025, Weaving Conf 2023'",
    "PROJECT, NAME, 'Loom, Needle'",
    "PROJECT, TALKS, 'Needle, Loom'",
    "PROJECT, LATEST, 'Needle, Loom'",
  })
  void listsGoByNameByTalksOrByTheLatest(EntityKind kind, EntityOrder order, String names) {
    put(
        "a.md",
        """
        date: 2023-06-01
        talk: One | Weaving Conf 2023 | Ada | 2023-05-01 | | Loom
        talk: Two | Weaving Conf 2023 | Ada, Cleo | 2023-05-02
        talk: Three | Latest Days 2025 | Bob | 2025-05-02
        project: Needle
        """);
    put("b.md", "date: 2024-06-01\nproject: Needle\ntalk: Two | Weaving Conf 2023 | Ada, Bob");
    put(
        "c.md",
        "talk: Four | Weaving Conf 2023 | Cleo | 2023-05-02\ntalk: Three | Latest Days 2025 | Cleo | 2025-05-02");
    put("d.md", "talk: Five | Weaving Conf 2023 | Ada");
    assertThat(library.directory().rows(new EntityFilter(kind, ""), order, 0, 10))
        .extracting(EntityRow::name)
        .isEqualTo(List.of(names.split(", ")));
  }

  @Test
  void aSpeakerWhoseTalksGoIsCountedAnew() {
    put("a.md", "talk: One | Conf 2023 | Ada | 2023-05-01\ntalk: Two | Conf 2023 | Ada, Bob");
    put("a.md", "talk: Two | Conf 2023 | Bob\ntalk: Three | Conf 2023 | Ada, Bob");
    assertThat(
            library
                .directory()
                .rows(new EntityFilter(EntityKind.SPEAKER, ""), EntityOrder.TALKS, 0, 10))
        .extracting(EntityRow::name)
        .containsExactly("Bob", "Ada");
  }

  @ParameterizedTest
  @EnumSource(value = EntityKind.class, names = "TALK", mode = EnumSource.Mode.EXCLUDE)
  void whatIsNotThereHasNoPage(EntityKind kind) {
    assertThat(library.pages().find(kind, "nobody")).isEmpty();
    assertThat(library.pages().notes(kind, 99, 0, 10)).isEmpty();
    assertThat(library.pages().years(kind, List.of(99L))).isEmpty();
  }

  private void put(String path, String text) {
    fake.put(root, path, text);
    library.importer().importAll(ImportListener.NONE);
  }

  private EntityPage page(EntityKind kind, String name) {
    String key =
        library.directory().rows(kind, "", 0, 100).stream()
            .filter(row -> row.name().equals(name))
            .findFirst()
            .orElseThrow()
            .key();
    return library.pages().find(kind, key).orElseThrow();
  }

  private List<String> talks(EntityPage page, int offset, int limit) {
    EntityRow row = page.entity();
    return library.pages().talks(row.kind(), row.id(), offset, limit).stream()
        .map(TalkRow::title)
        .toList();
  }
}
