package app.lanyard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuildInfoTest {

  @Test
  void isWhatTheBuildWrote() {
    BuildInfo built = BuildInfo.read();

    assertThat(built.version()).matches("\\d+\\.\\d+\\.\\d+");
    assertThat(built.date()).matches("(\\d{4}-\\d{2}-\\d{2})?");
    assertThat(built.commit()).matches("([0-9a-f]{12,40})?");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-21, 1a2b3c4d5e6f, '1.2.3 (2026-11-21, 1a2b3c4d5e6f)'",
    "'', 1a2b3c4d5e6f, 1.2.3",
    "2026-11-21, '', 1.2.3"
  })
  void tellsWhatItKnows(String date, String commit, String text) {
    assertThat(new BuildInfo("1.2.3", date, commit).text()).isEqualTo(text);
  }
}
