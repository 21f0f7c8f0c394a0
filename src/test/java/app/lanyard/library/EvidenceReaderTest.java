package app.lanyard.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityRow;
import app.lanyard.model.Evidence;
import app.lanyard.model.SourceSpan;
import app.lanyard.model.TalkFilter;
import app.lanyard.model.TalkRow;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvidenceReaderTest extends LibraryFixture {

  @Test
  void aTalkRestsOnTheLinesThatTellOfItInTheOrderOfTheNotes() {
    put("a.md", "title: First\n\ntalk: One | Conf 2024");
    put("b.md", "talk: One | Conf 2024");
    assertThat(talk().items())
        .containsExactly(
            new Evidence.Item(
                1,
                "First",
                "a.md",
                SourceSpan.line(3),
                List.of("talk: One | Conf 2024"),
                "a line of the notation"),
            new Evidence.Item(
                2,
                "b.md",
                "b.md",
                SourceSpan.line(1),
                List.of("talk: One | Conf 2024"),
                "a line of the notation"));
  }

  @Test
  void thePageOfAPersonIsPartOfTheEvidence() {
    put("talk.md", "talk: One | Conf 2024 | @ada");
    put("people/ada.md", "person: ada | Ada Byron");
    assertThat(talk().items())
        .extracting(Evidence.Item::path)
        .containsExactly("talk.md", "people/ada.md");
    assertThat(talk().items().getLast().reason()).contains("“ada”");
    assertThat(of(EntityKind.SPEAKER).items())
        .extracting(Evidence.Item::reason)
        .containsExactly("Named with the talk “One”", "The person’s own page");
  }

  @Test
  void anEventAndAProjectRestOnTheirLines() {
    put("a.md", "event: Conf 2024\nproject: Loom");
    assertThat(of(EntityKind.EVENT).items())
        .extracting(Evidence.Item::lines)
        .containsExactly(List.of("event: Conf 2024"));
    assertThat(of(EntityKind.PROJECT).items())
        .extracting(Evidence.Item::lines)
        .containsExactly(List.of("project: Loom"));
  }

  @Test
  void aHandfulOfLinesAndOfPlacesIsEnough() {
    put("a.md", "long: 9\nproject: Loom\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten");
    put("b.md", "project: Loom");
    Evidence all = of(EntityKind.PROJECT);
    assertThat(all.items().getFirst().lines()).hasSize(6);
    long loom = library.directory().rows(EntityKind.PROJECT, "", 0, 1).getFirst().id();
    Evidence first = library.evidence().of(EntityKind.PROJECT, loom, 1);
    assertThat(first.items()).hasSize(1);
    assertThat(first.total()).isEqualTo(2);
  }

  @Test
  void theNotesOfARemovedSourceAreNoEvidence() {
    put("a.md", "project: Loom");
    long loom = library.directory().rows(EntityKind.PROJECT, "", 0, 1).getFirst().id();
    library.sources().remove(library.sources().list().getFirst().id());
    assertThat(library.evidence().of(EntityKind.PROJECT, loom, 5).total()).isZero();
  }

  @ParameterizedTest
  @EnumSource(EntityKind.class)
  void whatTheLibraryHasNotHasNoEvidence(EntityKind kind) {
    assertThat(library.evidence().of(kind, 99, 5)).isEqualTo(new Evidence(List.of(), 0));
  }

  private void put(String path, String text) {
    fake.put(root, path, text);
    library.importer().importAll(ImportListener.NONE);
  }

  private Evidence talk() {
    TalkRow talk =
        library.talks().groups(TalkFilter.ALL).stream()
            .flatMap(group -> library.talks().rows(TalkFilter.ALL, group, 0, 9).stream())
            .findFirst()
            .orElseThrow();
    return library.evidence().of(EntityKind.TALK, talk.id(), 10);
  }

  private Evidence of(EntityKind kind) {
    EntityRow row = library.directory().rows(kind, "", 0, 1).getFirst();
    return library.evidence().of(kind, row.id(), 10);
  }
}
