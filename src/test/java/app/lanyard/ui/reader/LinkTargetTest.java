package app.lanyard.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.ui.reader.LinkTarget.Fragment;
import app.lanyard.ui.reader.LinkTarget.Note;
import app.lanyard.ui.reader.LinkTarget.Web;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTargetTest {

  static Stream<Arguments> followed() {
    return Stream.of(
        Arguments.of("https://example.org/a#b", new Web("https://example.org/a#b")),
        Arguments.of("HTTP://example.org", new Web("HTTP://example.org")),
        Arguments.of("mailto:speaker@example.org", new Web("mailto:speaker@example.org")),
        Arguments.of("note:../day-1.md", new Note("../day-1.md", Optional.empty())),
        Arguments.of("note:day.md#the%20end", new Note("day.md", Optional.of("the end"))),
        Arguments.of("#talks", new Fragment("talks")));
  }

  @ParameterizedTest
  @MethodSource("followed")
  void isWebNoteOrFragment(String href, LinkTarget target) {
    assertThat(LinkTarget.of(href)).contains(target);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        " JavaScript:alert(1)",
        "data:text/html,hi",
        "file:///etc/passwd",
        "vbscript:x",
        "smb://host/share",
        "other.md",
        "#",
        "",
      })
  void anythingElseIsNotFollowed(String href) {
    assertThat(LinkTarget.of(href)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a, https://example.org/a",
    "note:my%20day.md#end, my day.md § end",
    "'#end', § end",
  })
  void saysWhereItLeads(String href, String description) {
    assertThat(LinkTarget.of(href).orElseThrow().description()).isEqualTo(description);
  }
}
