package app.lanyard.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityRow;
import app.lanyard.model.Evidence;
import app.lanyard.model.SourceSpan;
import app.lanyard.model.SpeakerCredit;
import app.lanyard.model.TalkFilter;
import app.lanyard.model.TalkRow;
import app.lanyard.model.correction.Correction;
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
  void whatThePersonNamedSaysSo() {
    put("a.md", "event: Other 2024\ntalk: One | Conf 2024 | Ada Byron");
    var ref = library.talks().details(1).orElseThrow().ref();
    library
        .corrector()
        .make(
            List.of(
                new Correction.TalkEvent(ref, "Named Conf"),
                new Correction.TalkSpeakers(ref, List.of(SpeakerCredit.of("Cy Other")))));
    for (EntityKind kind : List.of(EntityKind.EVENT, EntityKind.SPEAKER)) {
      String name = kind == EntityKind.EVENT ? "Named Conf" : "Cy Other";
      long id = library.directory().rows(kind, name, 0, 1).getFirst().id();
      Evidence evidence = library.evidence().of(kind, id, 5);
      assertThat(evidence.total()).isEqualTo(1);
      Evidence.Item item = evidence.items().getFirst();
      assertThat(item.reason()).startsWith("You named");
      assertThat(item.lines()).containsExactly("talk: One | Conf 2024 | Ada Byron");
    }
  }

  @Test
  void aCorrectedTalkAddsNothingToTheEvidenceOfWhatItsNoteNames() {
    put("a.md", "talk: One | Conf 2024 | Ada Byron");
    var ref = library.talks().details(1).orElseThrow().ref();
    library.corrector().make(List.of(new Correction.TalkTitle(ref, "First")));
    assertThat(of(EntityKind.EVENT).total()).isEqualTo(1);
    assertThat(of(EntityKind.SPEAKER).total()).isEqualTo(1);
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
