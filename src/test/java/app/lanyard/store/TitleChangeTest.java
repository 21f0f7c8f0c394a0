package app.lanyard.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleChangeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "gateways in anger     ; gateways, in anger and in peace ; true",
        "intro to tides        ; introduction to tides           ; true",
        "reading wavess        ; reading waves                   ; true",
        "reading waves         ; waves                           ; true",
        "anchors part one      ; anchors part three              ; false",
        "anchors 1             ; anchors 2                       ; false",
        "anchors               ; anchors 2                       ; false",
        "the future of anchors ; the future of rudders           ; false",
        "reading waves         ; scheduling gpus                 ; false",
      })
  void wordsMayComeOrGoButNotTakeThePlaceOfOthers(String before, String now, boolean likely) {
    assertThat(TitleChange.isLikely(before, now)).isEqualTo(likely);
  }
}
