package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.lanyard.model.FoundPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonPageRecogniserTest {

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {name: Rosa Fern, company: Meadow Labs}               | _speakers/rosa-fern.md    | rosa-fern | Rosa Fern | Meadow Labs
          {name: Rosa Fern, slug: Rosa-F, layout: speaker-page} | _presenters/x.md          | rosa-f    | Rosa Fern |
          {title: Rosa Fern, twitter: rosaf, organisation: Fen} | content/speakers/rosa.md  | rosa      | Rosa Fern | Fen
          {title: Rosa Fern, organizations: [{name: Fen}]}      | content/authors/rosa/_index.md | rosa | Rosa Fern | Fen
          {name: Rosa Fern, bio: Grows., photo: r.png}          | r.md                      | r         | Rosa Fern |
          {firstname: Rosa, lastname: Fern, layout: speaker}    | people/rosa.md            | rosa      | Rosa Fern |
          {short_name: rosa, name: Rosa Fern, position: Editor} | _authors/fern.md          | rosa      | Rosa Fern |
          {name: 'Rosa "Ro" Fern', layout: speaker, photo: x.jpg} | a/Ro.md                 | ro        | Rosa "Ro" Fern |
          """)
  void isAPersonsPage(String header, String path, String handle, String name, String organisation) {
    assertThat(Extraction.of("---\n" + header + "\n---\n\nGrows roses.\n", path).people())
        .extracting(FoundPerson::handle, FoundPerson::name, FoundPerson::organisation)
        .containsExactly(tuple(handle, name, organisation));
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {title: Speakers, layout: speakers}                        | speakers/index.md
          {title: Pruning roses, layout: session, presenters: [rosa]} | _talks/pruning.md
          {title: Why I prune, author: Rosa Fern, description: x}    | _posts/2024-01-01-prune.md
          {title: How to become a speaker}                           | speakers/how.md
          {name: Meadow Labs, website: meadow.example}               | sponsors/meadow.md
          """)
  void isNone(String header, String path) {
    assertThat(Extraction.of("---\n" + header + "\n---\n\nText.\n", path).people()).isEmpty();
  }

  @Test
  void aPlainPageInAFolderOfSpeakersIsThatOfItsHeading() {
    assertThat(Extraction.of("# Ilse Moor\n\nMosses.\n", "speakers/Ilse Moor.md").people())
        .extracting(FoundPerson::handle, FoundPerson::name)
        .containsExactly(tuple("ilse moor", "Ilse Moor"));
  }
}
