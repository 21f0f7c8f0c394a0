package app.lanyard.extract.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepositoryTest {

  @ParameterizedTest
  @CsvSource({
    "https://github.com/Ink/quill, ink, quill",
    "http://www.github.com/ink/quill.git, ink, quill",
    "https://gitlab.com/ink/quill/, ink, quill",
    "https://codeberg.org/ink/quill#readme, ink, quill",
    "https://pypi.org/project/quill/, '', quill",
    "https://crates.io/crates/quill?x=1, '', quill",
  })
  void readsTheAddressOfARepository(String url, String owner, String name) {
    assertThat(Repository.at(url)).contains(new Repository(owner, name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://github.com/ink",
        "https://github.com/ink/quill/issues/3",
        "https://github.com/ink/quill/blob/main/README.md",
        "https://github.com/orgs/ink",
        "https://pypi.org/user/quill/",
        "https://ink.example/ink/quill",
        "../ink/quill",
        "mailto:github.com/ink/quill",
        "",
      })
  void readsNothingElse(String url) {
    assertThat(Repository.at(url)).isEmpty();
  }
}
