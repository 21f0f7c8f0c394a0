package app.lanyard.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessageBundleTest {

  private final MessageUses uses = MessageUses.ofMainSources();
  private final MessageFile file = MessageFile.ofWindow();

  @Test
  void everyKeyThatIsUsedIsInTheBundle() {
    var missing = new TreeSet<>(uses.literalKeys());
    missing.addAll(uses.builtKeys());
    missing.removeAll(file.keys());

    assertThat(missing).as("used, but not in messages.properties").isEmpty();
  }

  @Test
  void everyKeyInTheBundleIsUsed() {
    var unused = new TreeSet<>(file.keys());
    unused.removeAll(uses.allStrings());
    unused.removeAll(uses.builtKeys());

    assertThat(unused).as("in messages.properties, but not used").isEmpty();
  }

  @Test
  void noKeyIsThereTwice() {
    assertThat(file.keys()).doesNotHaveDuplicates();
  }

  @Test
  void keysThatAreBuiltHaveARule() {
    assertThat(uses.prefixes())
        .as("prefixes of keys built in the code need their endings named in MessageUses")
        .isSubsetOf(MessageUses.ENDINGS.keySet());
  }

  @Test
  void everyTextCanBeWritten() {
    var messages = new Messages(Locale.UK);

    assertThat(Set.copyOf(file.keys()))
        .allSatisfy(
            key -> assertThat(messages.get(key, 3, 4, 5)).isNotBlank().doesNotContain("{", "}"));
  }

  /** MessageFormat takes a lone apostrophe for a quote, and swallows it. */
  @Test
  void apostrophesAreTypographicOrDoubled() {
    assertThat(file.texts().map(text -> text.replace("''", "")))
        .noneMatch(text -> text.contains("'"));
  }

  @Test
  void findsPlantedViolations() {
    var planted =
        MessageUses.of(Stream.of("x = messages.get(\n \"not.there\", 1); y = \"a.b\" + z;"));

    assertThat(planted.literalKeys()).containsExactly("not.there");
    assertThat(MessageFile.of(List.of("a=1", "# c", "b=2", "a=3")).keys())
        .containsExactly("a", "b", "a");
  }
}
