package app.lanyard.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperatingSystemTest {

  @ParameterizedTest
  @CsvSource({
    "Linux, UNIX",
    "FreeBSD, UNIX",
    "'', UNIX",
    "Mac OS X, MAC",
    "Darwin, MAC",
    "Windows 11, WINDOWS",
    "Windows Server 2025, WINDOWS"
  })
  void isToldByItsName(String name, OperatingSystem expected) {
    assertThat(OperatingSystem.named(name)).isEqualTo(expected);
  }
}
