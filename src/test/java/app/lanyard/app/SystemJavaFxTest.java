package app.lanyard.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lanyard.cli.CommandFailedException;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SystemJavaFxTest {

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(
            new UnsupportedOperationException("Unable to open DISPLAY"), "Unable to open DISPLAY."),
        Arguments.of(
            new RuntimeException("wrapped", new UnsatisfiedLinkError("libX11.so.6 is missing\n")),
            "libX11.so.6 is missing."),
        Arguments.of(new NoClassDefFoundError(), "NoClassDefFoundError."));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void saysWhyThereCanBeNoWindow(Throwable failure, String reason) {
    var javaFx = new SystemJavaFx(first -> sneak(failure));

    assertThatThrownBy(() -> javaFx.start(() -> {}))
        .isInstanceOf(CommandFailedException.class)
        .hasCause(failure)
        .hasMessageStartingWith("The window could not be opened: " + reason);
  }

  @Test
  void runsTheFirstThing() {
    var ran = new ArrayList<String>();

    new SystemJavaFx(Runnable::run).start(() -> ran.add("first"));

    assertThat(ran).containsExactly("first");
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> void sneak(Throwable failure) throws T {
    throw (T) failure;
  }
}
