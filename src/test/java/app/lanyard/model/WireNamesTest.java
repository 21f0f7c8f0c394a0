package app.lanyard.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The names that stand in library files and exports: what was written must stay readable. */
class WireNamesTest {

  @ParameterizedTest
  @EnumSource
  void aKindOfTalkIsFoundByItsName(TalkKind kind) {
    assertThat(TalkKind.ofWireName(kind.wireName())).isEqualTo(kind);
  }

  @ParameterizedTest
  @EnumSource
  void aKindOfLinkIsFoundByItsName(LinkKind kind) {
    assertThat(LinkKind.ofWireName(kind.wireName())).isEqualTo(kind);
  }

  @ParameterizedTest
  @EnumSource
  void aRoleIsFoundByItsName(SpeakerRole role) {
    assertThat(SpeakerRole.ofWireName(role.wireName())).isEqualTo(role);
  }

  @ParameterizedTest
  @EnumSource
  void anOriginIsFoundByItsName(DateOrigin origin) {
    assertThat(DateOrigin.ofWireName(origin.wireName())).isEqualTo(origin);
  }

  @ParameterizedTest
  @EnumSource
  void aStatusIsFoundByItsName(WatchStatus status) {
    assertThat(WatchStatus.ofWireName(status.wireName())).contains(status);
  }

  @Test
  void namesOfTheExportFormat() {
    assertThat(DateOrigin.FRONT_MATTER.wireName()).isEqualTo("front-matter");
    assertThat(DateOrigin.PATH_IN_TEXT.wireName()).isEqualTo("path-in-text");
    assertThat(WatchStatus.TO_WATCH.wireName()).isEqualTo("to-watch");
    assertThat(TalkKind.BOF.wireName()).isEqualTo("bof");
    assertThatIllegalArgumentException().isThrownBy(() -> DateOrigin.ofWireName("guess"));
  }
}
