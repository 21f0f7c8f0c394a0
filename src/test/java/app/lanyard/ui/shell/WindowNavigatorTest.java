package app.lanyard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.ui.testing.FakePrograms;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowNavigatorTest {

  private final FakePrograms programs = new FakePrograms();
  private final WindowNavigator navigator = new WindowNavigator(programs);

  @ParameterizedTest
  @ValueSource(
      strings = {"https://river.example/talk?id=1", "HTTP://river.example", "mailto:ada@x.example"})
  void passesAddressesOn(String url) {
    navigator.openInBrowser(url);

    assertThat(programs.browsed).containsExactly(URI.create(url));
  }

  @Test
  void escapesWhatAddressesMayNotHold() {
    navigator.openInBrowser(" https://river.example/a b|c#d ");

    assertThat(programs.browsed).containsExactly(URI.create("https://river.example/a%20b%7Cc#d"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"file:///etc/passwd", "javascript:alert(1)", "data:text/html,x", "a b", "", "/x"})
  void opensNothingElse(String url) {
    navigator.openInBrowser(url);

    assertThat(programs.browsed).isEmpty();
  }
}
