package app.lanyard.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class FormattingTest {

  @Test
  void everySourceIsAsTheFormatterWritesIt() throws IOException {
    assertThat(new SourceFormat().misformatted(Path.of("src")))
        .as("mend with: mvn test-compile exec:exec@format")
        .isEmpty();
  }
}
