package app.lanyard.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.lanyard.model.EntityAddress;
import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityLink;
import app.lanyard.model.EntityPlace;
import app.lanyard.model.correction.Correction;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityLinksTest extends LibraryFixture {

  private static final String NOTE =
      """
      event: Weaving Conf 2024 | 2024-03-20
      talk: Threads | Weaving Conf 2024 | Cleo, Ada | 2024-03-20 | | Loom
      talk: Opening | Weaving Conf 2024 | Cleo | 2024-03-20
      """;

  @Test
  void aTalkLeadsToItsEventItsSpeakersInTheirOrderAndItsProjects() {
    put("a.md", NOTE);
    long talk = library.talks().ofNote(noteId()).getFirst().id();

    assertThat(library.links().ofTalk(talk))
        .extracting(EntityLink::kind, EntityLink::name)
        .containsExactly(
            tuple(EntityKind.EVENT, "Weaving Conf 2024"),
            tuple(EntityKind.SPEAKER, "Cleo"),
            tuple(EntityKind.SPEAKER, "Ada"),
            tuple(EntityKind.PROJECT, "Loom"));
  }

  @Test
  void everyLinkHasAPage() {
    put("a.md", NOTE);
    long talk = library.talks().ofNote(noteId()).getFirst().id();

    assertThat(library.links().ofTalk(talk))
        .allSatisfy(link -> assertThat(library.pages().find(link.kind(), link.key())).isPresent());
  }

  @Test
  void aNoteLeadsToAllThatItNamesOnceEach() {
    put("a.md", NOTE);
    put("b.md", "talk: Elsewhere | | Dora | 2024-03-20");

    assertThat(library.links().ofNote(noteId(), 100))
        .extracting(EntityLink::kind, EntityLink::name)
        .containsExactlyInAnyOrder(
            tuple(EntityKind.SPEAKER, "Ada"),
            tuple(EntityKind.SPEAKER, "Cleo"),
            tuple(EntityKind.TALK, "Threads"),
            tuple(EntityKind.TALK, "Opening"),
            tuple(EntityKind.EVENT, "Weaving Conf 2024"),
            tuple(EntityKind.PROJECT, "Loom"));
  }

  @Test
  void noMoreIsReadThanIsAskedFor() {
    put("a.md", NOTE);

    assertThat(library.links().ofNote(noteId(), 2)).hasSize(2);
    assertThat(library.links().ofNote(99, 100)).isEmpty();
    assertThat(library.links().ofTalk(99)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"SPEAKER, Cleo", "PROJECT, Loom", "EVENT, Weaving Conf 2024", "TALK, Threads"})
  void anAddressLeadsToWhatItNames(EntityKind kind, String name) {
    put("a.md", NOTE);
    EntityLink link = link(kind, name);

    EntityPlace place = library.links().find(address(link)).orElseThrow();

    assertThat(place.link()).isEqualTo(link);
    assertThat(place.noteId()).isEqualTo(kind == EntityKind.TALK ? noteId() : 0);
    assertThat(place.line() > 0).isEqualTo(kind == EntityKind.TALK);
  }

  @ParameterizedTest
  @CsvSource({"SPEAKER, Cleo, Ada", "TALK, Threads, Opening"})
  void whatWasMergedIsFollowedToWhereItWent(EntityKind kind, String gone, String into) {
    put("a.md", NOTE);
    EntityLink before = link(kind, gone);
    EntityLink after = link(kind, into);
    library
        .corrector()
        .make(List.of(new Correction.Merge(kind, List.of(before.key()), after.key())));

    assertThat(library.links().find(address(before)).map(EntityPlace::link)).contains(after);
  }

  @Test
  void whatWasRenamedIsFoundByItsNewName() {
    put("a.md", NOTE);
    EntityLink before = link(EntityKind.SPEAKER, "Cleo");
    library
        .corrector()
        .make(List.of(new Correction.Rename(EntityKind.SPEAKER, before.key(), "Cleopatra")));

    assertThat(library.links().find(address(before)).map(place -> place.link().name()))
        .contains("Cleopatra");
  }

  @Test
  void whatIsGoneIsNotFound() {
    put("a.md", NOTE);

    assertThat(library.links().find(new EntityAddress(EntityKind.SPEAKER, "nobody"))).isEmpty();
    assertThat(library.links().find(new EntityAddress(EntityKind.TALK, "nothing"))).isEmpty();
  }

  private EntityLink link(EntityKind kind, String name) {
    return library.links().ofNote(noteId(), 100).stream()
        .filter(link -> link.kind() == kind && link.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static EntityAddress address(EntityLink link) {
    return new EntityAddress(link.kind(), link.key());
  }

  private void put(String path, String text) {
    fake.put(root, path, text);
    library.importer().importAll(ImportListener.NONE);
  }

  private long noteId() {
    return library.pages().notes(EntityKind.SPEAKER, speaker("Cleo"), 0, 1).getFirst().noteId();
  }

  private long speaker(String name) {
    return library.directory().rows(EntityKind.SPEAKER, name, 0, 1).getFirst().id();
  }
}
