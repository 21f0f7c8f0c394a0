package app.lanyard.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.TalkFilter;
import app.lanyard.model.TalkRow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A talk that names a person's page has the person of that page, whatever comes first. */
class PersonPagesTest extends LibraryFixture {

  private static final String TALK = "talk: Title | Conf 2024 | @ada";
  private static final String PAGE = "person: ada | Ada Byron | Analytical Ltd";

  @Test
  void aPageMayComeBeforeTheTalkOrAfterIt() {
    put("talk.md", TALK);
    assertThat(speakers()).containsExactly("ada");
    put("people/ada.md", PAGE);
    assertThat(speakers()).containsExactly("Ada Byron");
    put("other.md", "talk: Another | Conf 2024 | @ada");
    assertThat(speakers()).containsExactly("Ada Byron", "Ada Byron");
    assertThat(library.facts().counts().speakers()).isEqualTo(1);
  }

  @Test
  void theOrganisationOfThePageStandsInTheTalk() throws IOException {
    put("talk.md", TALK);
    put("people/ada.md", PAGE);
    assertThat(export()).contains("\"organisation\" : \"Analytical Ltd\"");
  }

  @Test
  void aPageThatChangesGivesItsNewName() {
    put("talk.md", TALK);
    put("people/ada.md", PAGE);
    put("people/ada.md", "person: ada | Ada Lovelace");
    assertThat(speakers()).containsExactly("Ada Lovelace");
    put("people/ada.md", "no page any more");
    assertThat(speakers()).containsExactly("ada");
  }

  @Test
  void aPageWhoseFileIsGoneNamesNobodyUntilItIsBack() {
    put("talk.md", TALK);
    put("people/ada.md", PAGE);
    fake.delete(root, "people/ada.md");
    library.importer().importAll(ImportListener.NONE);
    assertThat(speakers()).containsExactly("ada");
    put("people/ada.md", PAGE);
    assertThat(speakers()).containsExactly("Ada Byron");
  }

  @Test
  void aPageThatIsMovedStaysOne() {
    put("talk.md", TALK);
    put("people/ada.md", PAGE);
    fake.move(root, "people/ada.md", "speakers/ada.md");
    library.importer().importAll(ImportListener.NONE);
    assertThat(speakers()).containsExactly("Ada Byron");
  }

  @Test
  void thePersonIsTheOneWhomOtherNotesName() {
    put("talk.md", TALK);
    put("other.md", "talk: Another | Conf 2024 | ADA BYRON");
    put("people/ada.md", PAGE);
    assertThat(library.facts().counts().speakers()).isEqualTo(1);
  }

  private void put(String path, String text) {
    fake.put(root, path, text);
    library.importer().importAll(ImportListener.NONE);
  }

  private List<String> speakers() {
    return library.talks().groups(TalkFilter.ALL).stream()
        .flatMap(group -> library.talks().rows(TalkFilter.ALL, group, 0, 100).stream())
        .map(TalkRow::speakers)
        .flatMap(List::stream)
        .toList();
  }

  private String export() throws IOException {
    var out = new ByteArrayOutputStream();
    library.export().writeJson(out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
