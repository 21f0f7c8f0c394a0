package app.lanyard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What is told of the words elsewhere than in their help leaves none of them out. */
class ManPageTest {

  private static final Path FOLDER = Path.of("packaging/linux/share");

  @ParameterizedTest
  @MethodSource("words")
  void isInTheManPageAndInTheCompletionOfZsh(String word) throws IOException {
    assertThat(Files.readString(FOLDER.resolve("lanyard.1")).replace("\\-", "-")).contains(word);
    assertThat(Files.readString(FOLDER.resolve("_lanyard"))).contains(word);
  }

  static List<String> words() {
    return Stream.concat(
            commands().getSubcommands().keySet().stream(),
            Stream.concat(Stream.of(commands()), commands().getSubcommands().values().stream())
                .flatMap(command -> command.getCommandSpec().options().stream())
                .map(OptionSpec::longestName))
        .filter(word -> !word.equals("generate-completion"))
        .distinct()
        .toList();
  }

  private static CommandLine commands() {
    return new CommandLineRunner(
            (library, request, out) -> ExitStatus.DONE,
            new NoPictures(),
            new ByteArrayOutputStream())
        .commands();
  }
}
