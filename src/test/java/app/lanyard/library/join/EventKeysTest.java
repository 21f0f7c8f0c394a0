package app.lanyard.library.join;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.DateOrigin;
import app.lanyard.model.FoundEvent;
import app.lanyard.model.SourceSpan;
import app.lanyard.model.TracedDate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventKeysTest {

  @ParameterizedTest
  @CsvSource({
    "KubeCon + CloudNativeCon Europe 2024, KubeCon EU 2024",
    "KubeCon & CloudNativeCon North America 2025, KubeCon NA 2025",
    "KubeCon and CloudNativeCon Europe 2024, kubecon europe 2024",
    "PyCon US 2023, PyCon 2023 US",
    "DjangoCon Europe 2022, DjangoCon EU 2022",
    "ODSC West 2015, Open Data Science West (2015)",
    "re:Invent 2019, AWS re:Invent 2019",
    "KubeCon/CnC EU 2024, KubeCon + CloudNativeCon Europe 2024",
    "Strata 2016, Strata + Hadoop World 2016",
    "KubeCon KubeCon 2024, KubeCon 2024",
    "NIPS 2018, NeurIPS 2018",
  })
  void variantsOfANameAreTheSameEvent(String one, String other) {
    var keys = new EventKeys(List.of());
    assertThat(keys.of(one)).isEqualTo(keys.of(other));
  }

  @ParameterizedTest
  @CsvSource({
    "KubeCon Europe 2024, KubeCon Europe 2025",
    "KubeCon Europe 2024, KubeCon North America 2024",
    "PyCon 2023, PyCon",
  })
  void otherEditionsAndPlacesAreNot(String one, String other) {
    var keys = new EventKeys(List.of());
    assertThat(keys.of(one)).isNotEqualTo(keys.of(other));
  }

  @Test
  void anEventWithoutAYearTakesThatOfItsDate() {
    var keys = new EventKeys(List.of(event("PyCon", "2023-04-21")));
    assertThat(keys.of("PyCon")).isEqualTo("pycon 2023");
  }

  @Test
  void anEventWithoutYearAndDateTakesTheOneEditionInTheNote() {
    var keys = new EventKeys(List.of(event("PyCon 2023", null), event("PyCon", null)));
    assertThat(keys.of("PyCon")).isEqualTo("pycon 2023");
  }

  @Test
  void ofTwoEditionsInTheNoteItTakesNone() {
    var keys =
        new EventKeys(
            List.of(event("PyCon 2022", null), event("PyCon 2023", null), event("PyCon", null)));
    assertThat(keys.of("PyCon")).isEqualTo("pycon");
  }

  @Test
  void aDateInAnotherYearIsAnotherEdition() {
    var keys = new EventKeys(List.of(event("PyCon 2023", null), event("PyCon", "2019-05-01")));
    assertThat(keys.of("PyCon")).isEqualTo("pycon 2019");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "KubeCon Europe 2024, KubeCon Europe",
        "2024 Rejects, Rejects",
        "KubeCon 2024 Europe, KubeCon Europe",
        "Meetup, -",
        "2024, -",
        "KubeCon + CloudNativeCon EU 2025, KubeCon Europe",
        "CloudNativeCon North America (2025), KubeCon North America",
        "The KCD 2024 – Munich, The Kubernetes Community Days – Munich",
        "'2023: OSS Summit NA', Open Source Summit North America",
        "Rust & Rust 2024, Rust & Rust",
      })
  void theSeriesIsTheNameWithoutTheYear(String name, @Nullable String series) {
    assertThat(EventSeries.of(name).orElse(null)).isEqualTo(series);
  }

  private static FoundEvent event(String name, @Nullable String day) {
    return new FoundEvent(
        name,
        day == null ? null : TracedDate.day(LocalDate.parse(day), DateOrigin.STATED),
        null,
        null,
        SourceSpan.line(1),
        "It is said so.");
  }
}
