package app.lanyard.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.DateOrigin;
import app.lanyard.model.DateSpan;
import app.lanyard.model.EntityKind;
import app.lanyard.model.SpeakerCredit;
import app.lanyard.model.TalkKind;
import app.lanyard.model.TracedDate;
import app.lanyard.model.correction.Correction;
import app.lanyard.model.correction.TalkDetails;
import app.lanyard.model.correction.TalkRef;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectorTest extends CorrectionFixture {

  private static final DateSpan DAY = DateSpan.day(LocalDate.of(2020, 2, 29));

  @BeforeEach
  void importNotes() {
    put(
        "a.md",
        """
        event: Conf 2024 | 2024-05-01
        talk: One | Conf 2024 | Ada Byron | 2024-05-02
        talk: Two | Conf 2024 | A. Byron
        """);
  }

  @Test
  void detailsTellWhatIsPutRightAndHowToReferToItStill() {
    TalkRef ref = ref("One");
    assertThat(details("One"))
        .isEqualTo(
            new TalkDetails(
                new TalkRef("one @ conf 2024", "One", 1),
                "One",
                TracedDate.day(LocalDate.of(2024, 5, 2), DateOrigin.STATED),
                "Conf 2024",
                TalkKind.TALK,
                List.of(SpeakerCredit.of("Ada Byron")),
                false));
    var speakers = List.of(SpeakerCredit.of("Cy Other", "Org"), SpeakerCredit.of("Ada Byron"));
    make(
        new Correction.TalkTitle(ref, "First"),
        new Correction.TalkDate(ref, DAY),
        new Correction.TalkEvent(ref, "Fest"),
        new Correction.TalkKindSet(ref, TalkKind.PANEL),
        new Correction.TalkSpeakers(ref, speakers));
    assertThat(details("First"))
        .isEqualTo(
            new TalkDetails(
                ref,
                "First",
                new TracedDate(DAY, DateOrigin.CORRECTED),
                "Fest",
                TalkKind.PANEL,
                speakers,
                true));
  }

  @Test
  void whatTheLibraryHasNotHasNoDetails() {
    assertThat(library.talks().details(99)).isEmpty();
  }

  @Test
  void theExportSaysWhichDateWasCorrectedAndWhichNamesWereMerged() {
    make(
        new Correction.TalkDate(ref("One"), DAY),
        new Correction.Merge(EntityKind.SPEAKER, List.of("a byron"), "ada byron"),
        new Correction.Rename(EntityKind.SPEAKER, "ada byron", "Countess"));
    JsonNode talk = exported("talks", "title", "One");
    assertThat(talk.get("dateFrom").asText()).isEqualTo("corrected");
    assertThat(talk.get("start").asText()).isEqualTo("2020-02-29");
    assertThat(talk.get("end").asText()).isEqualTo("2020-02-29");
    assertThat(talk.get("key").asText()).isEqualTo("one @ conf 2024");
    JsonNode speaker = exported("speakers", "name", "Countess");
    assertThat(speaker.get("aliases"))
        .extracting(JsonNode::asText)
        .containsExactly("A. Byron", "Ada Byron");
    assertThat(export().get("speakers")).hasSize(1);
  }

  @Test
  void theDateOfAnEventThatWasCorrectedIsThatOfItsTalksWithoutOne() {
    make(new Correction.EventDate("conf 2024", DAY));
    assertThat(exported("talks", "title", "Two").get("start").asText()).isEqualTo("2020-02-29");
    assertThat(exported("talks", "title", "Two").get("dateFrom").asText()).isEqualTo("event");
    assertThat(exported("talks", "title", "One").get("start").asText()).isEqualTo("2024-05-02");
  }

  @Test
  void anotherProcessSeesWhatIsPutRightAndCanGoOnFromThere() {
    try (Library other = fake.open(folder.resolve("library.db"))) {
      TalkRef one = ref("One");
      make(new Correction.TalkTitle(one, "First"));
      long id = talk("First").id();
      assertThat(other.talks().details(id).orElseThrow().title()).isEqualTo("First");
      other.corrector().make(List.of(new Correction.TalkKindSet(one, TalkKind.PANEL)));
      assertThat(details("First").kind()).isEqualTo(TalkKind.PANEL);
      make(new Correction.TalkDate(one, DAY));
      assertThat(details("First").kind()).isEqualTo(TalkKind.PANEL);
      assertThat(other.corrector().undo()).isPresent();
      assertThat(library.corrector().undo()).isPresent();
      assertThat(other.corrector().undo()).isPresent();
      assertThat(titles()).containsExactly("One", "Two");
      assertThat(details("One").corrected()).isFalse();
    }
  }

  @Test
  void anImportOfAnotherProcessKeepsWhatIsPutRight() {
    try (Library other = fake.open(folder.resolve("library.db"))) {
      make(new Correction.TalkTitle(ref("One"), "First"));
      fake.put(root, "a.md", "talk: One | Conf 2024 | Dee Other\ntalk: Two | Conf 2024");
      other.importer().importAll(ImportListener.NONE);
      assertThat(titles()).containsExactly("First", "Two");
      assertThat(talk("First").speakers()).containsExactly("Dee Other");
    }
  }

  @Test
  void whatWasPutRightIsOnDiskWhenTheProgramIsKilledRightAfter() throws IOException {
    make(new Correction.TalkTitle(ref("One"), "First"));
    Path copy = copied("killed", "library.db", "index.db");
    try (Library left = fake.open(copy.resolve("library.db"))) {
      assertThat(titles(left)).containsExactly("First", "Two");
      assertThat(left.corrector().undo()).isPresent();
      assertThat(titles(left)).containsExactly("One", "Two");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anIndexThatShowsAnotherStateOfTheLogIsBroughtInStep(boolean undone) throws IOException {
    make(new Correction.TalkTitle(ref("Two"), "Second"));
    Path copy = copied("crash", "index.db");
    if (undone) {
      assertThat(library.corrector().undo()).isPresent();
    } else {
      make(
          new Correction.TalkTitle(ref("One"), "First"),
          new Correction.Rename(EntityKind.SPEAKER, "ada byron", "Countess"));
    }
    JsonNode expected = export();
    copied("crash", "library.db");
    fake.studied.clear();
    try (Library left = fake.open(copy.resolve("library.db"))) {
      assertThat(titles(left)).isEqualTo(titles());
      assertThat(export(left)).isEqualTo(expected);
      assertThat(fake.studied).isEmpty();
    }
  }

  /** Copies the files as a program that is killed leaves them. */
  private Path copied(String name, String... files) throws IOException {
    Path copy = Files.createDirectories(folder.resolve(name));
    for (String file : files) {
      for (String suffix : List.of("", "-wal")) {
        Path from = folder.resolve(file + suffix);
        if (Files.exists(from)) {
          Files.copy(from, copy.resolve(file + suffix), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    return copy;
  }

  private static List<String> titles(Library library) {
    return export(library).get("talks").findValuesAsText("title").stream().sorted().toList();
  }
}
