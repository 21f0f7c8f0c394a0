package app.lanyard.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolderWalkTest {

  @ParameterizedTest
  @CsvSource({
    "a.md            , true",
    "locked/a.md     , false",
    "locked/b/c.md   , false",
    "locked          , false",
    "locked-not/a.md , true",
    "'e\u0301/a.md'  , false"
  })
  void takesNothingForGoneWhereItDidNotLook(String path, boolean gone) {
    FolderWalk walk = new FolderWalk(List.of(), List.of(), true, List.of("locked", "\u00E9"));

    assertThat(walk.saysGone(path)).isEqualTo(gone);
  }

  @ParameterizedTest
  @CsvSource({"true, true", "false, false"})
  void takesNothingForGoneWhenTheRootIsOutOfReach(boolean reachable, boolean gone) {
    assertThat(new FolderWalk(List.of(), List.of(), reachable).saysGone("a.md")).isEqualTo(gone);
  }
}
