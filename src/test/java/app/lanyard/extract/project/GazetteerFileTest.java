package app.lanyard.extract.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerFileTest {

  private static final String REST = "\tsandbox\tCNCF\thttps://a.example\thttps://b.example";

  @Test
  void readsALine() {
    GazetteerFile.Entry entry =
        GazetteerFile.entry("Quill\tevidence\tQuill Store, QS (exact), Qill (context)" + REST);
    assertThat(entry.project())
        .isEqualTo(
            new KnownProject(
                "Quill",
                List.of("Quill Store", "QS", "Qill"),
                Maturity.SANDBOX,
                "CNCF",
                "https://a.example",
                "https://b.example"));
    assertThat(entry.spellings())
        .extracting(Spelling::match)
        .containsExactly(NameMatch.EVIDENCE, NameMatch.ANY, NameMatch.EXACT, NameMatch.CONTEXT);
  }

  @Test
  void readsALineWithoutAliasesAndFoundation() {
    GazetteerFile.Entry entry =
        GazetteerFile.entry("Quill\tany\t\tactive\t-\thttps://a.example\thttps://b.example");
    assertThat(entry.project().aliases()).isEmpty();
    assertThat(entry.project().foundation()).isEmpty();
  }

  @Test
  void refusesALineThatLacksAColumn() {
    assertThatIllegalStateException()
        .isThrownBy(() -> GazetteerFile.entry("Quill\tany\t"))
        .withMessageContaining("Quill");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quill\tsometimes\t\tactive\t-\thttps://a\thttps://b",
        "Quill\tany\t\tyoung\t-\thttps://a\thttps://b"
      })
  void refusesAWordThatMeansNothing(String line) {
    assertThatIllegalArgumentException().isThrownBy(() -> GazetteerFile.entry(line));
  }
}
