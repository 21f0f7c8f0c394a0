package app.lanyard.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a name tells about a file or folder.
 *
 * <p>Left out are hidden files and folders, by their leading dot, and folders that hold what a
 * program fetched or made: packages of other people's code, whose many read-me files are nobody's
 * conference notes, compiled code, generated sites, what macOS and Windows put on drives. Folders
 * with names that people use as well, such as {@code vendor}, {@code build} or {@code target}, are
 * walked: a note too many can be seen and removed, a note that is missing can't.
 */
final class NoteNames {

  private static final Set<String> EXTENSIONS =
      Set.of("md", "markdown", "mkd", "mdown", "mdx", "qmd", "rmd", "txt");

  private static final Set<String> MACHINE_MADE =
      Set.of(
          "node_modules",
          "bower_components",
          "jspm_packages",
          "site-packages",
          "__pycache__",
          "_site",
          "__MACOSX",
          "$RECYCLE.BIN",
          "System Volume Information");

  /** The file that marks a Python virtual environment, whatever its folder is called (PEP 405). */
  private static final String VIRTUAL_ENVIRONMENT = "pyvenv.cfg";

  private NoteNames() {}

  /** Whether the extension is a note's, in any case. */
  static boolean isNote(Path file) {
    String name = file.getFileName().toString();
    String extension = name.substring(name.lastIndexOf('.') + 1);
    return extension.length() < name.length()
        && EXTENSIONS.contains(extension.toLowerCase(Locale.ROOT));
  }

  /** Whether a file, folder or link is passed over for its name alone. */
  static boolean isLeftOut(Path name) {
    String text = name.toString();
    return text.startsWith(".") || MACHINE_MADE.contains(text);
  }

  /** Whether what is in a folder shows that a program made it. */
  static boolean isMachineMade(List<Path> names) {
    return names.stream().anyMatch(name -> name.toString().equals(VIRTUAL_ENVIRONMENT));
  }
}
