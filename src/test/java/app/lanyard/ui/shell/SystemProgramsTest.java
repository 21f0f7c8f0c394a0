package app.lanyard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemProgramsTest {

  private final List<String> shown = new ArrayList<>();
  private final SystemPrograms programs = new SystemPrograms(shown::add);

  @Test
  void showsTheFolderOfAFileEvenIfTheFileIsGone(@TempDir Path folder) {
    programs.showFile(folder.resolve("gone").resolve("note.md"));

    assertThat(shown).containsExactly(folder.toUri().toString());
  }
}
