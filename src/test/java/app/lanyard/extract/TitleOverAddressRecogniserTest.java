package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleOverAddressRecogniserTest {

  @Test
  void theAddressOfASessionBelowTheTitle() {
    var findings =
        Extraction.of(
            "# How beans climb\n\nhttps://soilconf.example/2019/schedule/presentation/168/\n\n## Poles\n\n- tall\n");

    assertThat(Extraction.titles(findings)).containsExactly("How beans climb");
    assertThat(Extraction.links(findings.talks().getFirst()))
        .isEqualTo("schedule https://soilconf.example/2019/schedule/presentation/168/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# How beans climb\n\nhttps://soilconf.example/schedule/\n",
        "# How beans climb\n\nhttps://soil.example/posts/168/\n",
        "# How beans climb\n\nSee https://soilconf.example/schedule/presentation/168/\n",
        "# How beans climb\n\n[more](https://soilconf.example/schedule/presentation/168/)\n",
        "# SoilConf 2019\n\nhttps://soilconf.example/schedule/presentation/168/\n",
        "# My talks\n\nhttps://soilconf.example/schedule/presentation/168/\n",
        "A word first.\n\n# How beans climb\n\nhttps://soilconf.example/schedule/presentation/168/\n"
      })
  void otherNotesAreNoTalk(String note) {
    assertThat(Extraction.of(note).talks()).isEmpty();
  }
}
