package app.lanyard.library.join;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.FoundProject;
import app.lanyard.model.SourceSpan;
import app.lanyard.store.IndexedProject;
import app.lanyard.store.JoinedProject;
import app.lanyard.store.ProjectWording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectJoinTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "KServe; kserve; 1",
        "KServe | KFServing; KFServing; 1",
        "Loom | Old Loom; Weaver | Old Loom; 2",
        "Loom | | https://github.com/a/loom; LoomDB | | github.com/A/Loom.git; 1",
        "Loom | | https://github.com/a/loom; Shuttle | | https://github.com/a/loom/tree/main/x; 1",
        "Loom | | https://loom.example/a/b; Shuttle | | https://loom.example/a/b; 2",
        "Loom | | https://github.com/a; Shuttle | | https://github.com/a; 2",
        "Argo CD; Argo Workflows; 2",
      })
  void aNameAnAliasOrARepositoryInCommonMakesOneProject(String one, String other, int projects) {
    assertThat(join(one, other)).hasSize(projects);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "KFServing; KServe | KFServing; KServe; kserve",
        "KServe | KFServing; KFServing | KServe; KServe; kserve",
        "kserve; KServe; KServe; kserve",
      })
  void theNameIsTheOneThatIsNobodysAlias(String one, String other, String name, String key) {
    JoinedProject project = join(one, other).getFirst();
    assertThat(project.name()).isEqualTo(name);
    assertThat(project.key()).isEqualTo(key);
  }

  @Test
  void theAddressIsThatOfTheUsualWordingIfItHasOne() {
    assertThat(join("Loom", "LOOM | | https://loom.example").getFirst().url())
        .isEqualTo("https://loom.example");
  }

  @Test
  void whatNoShownNoteSpeaksOfIsLeftOut() {
    List<ProjectWording> wordings = List.of(wording(1, "Loom", 0), wording(2, "Shuttle", 1));
    assertThat(new ProjectJoin(Corrections.NONE).join(wordings))
        .extracting(JoinedProject::name)
        .containsExactly("Shuttle");
  }

  @Property(tries = 200)
  void theOrderOfTheNotesDoesNotMatter(@ForAll Random random) {
    List<ProjectWording> wordings = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      String text = "P" + random.nextInt(5) + " | P" + random.nextInt(5);
      wordings.add(
          wording(i, text + " | https://github.com/o/r" + random.nextInt(9), random.nextInt(3)));
    }
    Set<JoinedProject> joined = new HashSet<>(new ProjectJoin(Corrections.NONE).join(wordings));
    Collections.shuffle(wordings, random);
    assertThat(new HashSet<>(new ProjectJoin(Corrections.NONE).join(wordings))).isEqualTo(joined);
    assertThat(joined.stream().map(JoinedProject::key).collect(Collectors.toSet()))
        .hasSameSizeAs(joined);
  }

  private static List<JoinedProject> join(String one, String other) {
    return new ProjectJoin(Corrections.NONE)
        .join(List.of(wording(1, one, 1), wording(2, other, 1)));
  }

  /**
   * @param text the name, the aliases and the address
   */
  private static ProjectWording wording(long id, String text, int notes) {
    String[] parts = Arrays.copyOf(text.split(" ?\\| ?"), 3);
    @Nullable String url = parts[2];
    List<String> aliases = Stream.ofNullable(parts[1]).filter(alias -> !alias.isEmpty()).toList();
    IndexedProject project =
        ProjectKeys.of(
            new FoundProject(parts[0], aliases, url, List.of(SourceSpan.line(1)), "test"));
    List<String> tokens =
        Stream.of(
                Stream.of(project.key()),
                project.aliasKeys().stream(),
                Stream.ofNullable(project.repository()))
            .flatMap(all -> all)
            .toList();
    return new ProjectWording(
        id, project.key(), tokens, project.repository(), parts[0], url, notes);
  }
}
