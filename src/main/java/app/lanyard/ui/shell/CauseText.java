package app.lanyard.ui.shell;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was thrown and why, a line each; the whole trace is in the log. */
final class CauseText {

  private static final int MAX_CAUSES = 20;

  private CauseText() {}

  static String of(Throwable thrown) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
        .limit(MAX_CAUSES)
        .map(Throwable::toString)
        .collect(Collectors.joining("\n"));
  }
}
