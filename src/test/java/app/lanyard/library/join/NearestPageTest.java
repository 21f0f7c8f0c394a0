package app.lanyard.library.join;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.store.PersonTable.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestPageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2024/talks/x.md; 2023/speakers/ada.md 2024/speakers/ada.md; 2024/speakers/ada.md",
        "talks/x.md; talks/ada.md _presenters/ada.md; _presenters/ada.md",
        "talks/x.md; notes/deep/ada.md talks/ada.md; talks/ada.md",
        "x.md; b/ada.md a/ada.md; a/ada.md",
        "site/en/x.md; site/people/ada.md people/ada.md; site/people/ada.md",
      })
  void theLikeliestOfSeveralPagesIsMeant(String path, String pages, String chosen) {
    List<Page> candidates = new ArrayList<>();
    for (String page : pages.split(" ")) {
      candidates.add(new Page(candidates.size(), 1, "ada", page));
    }
    assertThat(NearestPage.to(path, candidates)).map(Page::path).contains(chosen);
    assertThat(NearestPage.to(path, candidates.reversed())).map(Page::path).contains(chosen);
  }

  @Test
  void withoutPagesNoneIsMeant() {
    assertThat(NearestPage.to("x.md", List.of())).isEmpty();
  }
}
