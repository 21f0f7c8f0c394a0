import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Copies modular jars without the native libraries in them, and puts those of this system into a
 * folder, where a runtime finds them without unpacking anything at its start. Jars that hold
 * nothing, as those of JavaFX for no system in particular, are left out.
 *
 * <p>Words: the folder of jars, the folder for the copies, the folder for the libraries, and the
 * folder's name in which SQLite keeps those of this system, such as Linux/x86_64.
 */
final class TakeNatives {

  private static final Set<String> ENDINGS = Set.of(".so", ".dylib", ".dll", ".jnilib", ".a");

  /** Lanyard plays neither films nor sound. */
  private static final List<String> UNUSED =
      List.of("avplugin", "gstreamer-lite", "fxplugins", "jfxmedia", "glib-lite");

  private final Path jars;
  private final Path libraries;
  private final String platform;

  private TakeNatives(Path jars, Path libraries, String platform) {
    this.jars = jars;
    this.libraries = libraries;
    this.platform = platform;
  }

  public static void main(String[] words) throws IOException {
    var take = new TakeNatives(Path.of(words[1]), Path.of(words[2]), words[3]);
    Files.createDirectories(take.jars);
    Files.createDirectories(take.libraries);
    try (var found = Files.newDirectoryStream(Path.of(words[0]), "*.jar")) {
      for (Path jar : found) {
        take.from(jar);
      }
    }
  }

  private void from(Path jar) throws IOException {
    try (var source = new ZipFile(jar.toFile())) {
      if (source.getEntry("module-info.class") == null && !isMultiRelease(source)) {
        return;
      }
      try (var copy = new ZipOutputStream(Files.newOutputStream(jars.resolve(jar.getFileName())))) {
        Enumeration<? extends ZipEntry> entries = source.entries();
        while (entries.hasMoreElements()) {
          ZipEntry entry = entries.nextElement();
          try (InputStream content = source.getInputStream(entry)) {
            place(entry, content, copy);
          }
        }
      }
    }
  }

  private static boolean isMultiRelease(ZipFile jar) {
    return jar.stream().anyMatch(e -> e.getName().matches("META-INF/versions/\\d+/module-info.class"));
  }

  private void place(ZipEntry entry, InputStream content, ZipOutputStream copy)
      throws IOException {
    if (!isNative(entry.getName())) {
      copy(entry, content, copy);
    } else if (isOfThisSystem(entry.getName())) {
      Path library = libraries.resolve(Path.of(entry.getName()).getFileName().toString());
      Files.copy(content, library, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void copy(ZipEntry entry, InputStream content, ZipOutputStream copy)
      throws IOException {
    var same = new ZipEntry(entry.getName());
    same.setTimeLocal(entry.getTimeLocal());
    copy.putNextEntry(same);
    content.transferTo(copy);
    copy.closeEntry();
  }

  private static boolean isNative(String name) {
    return ENDINGS.stream().anyMatch(name::endsWith);
  }

  /** The jars of JavaFX hold those of one system, that of SQLite those of all. */
  private boolean isOfThisSystem(String name) {
    return UNUSED.stream().noneMatch(name::contains)
        && (!name.startsWith("org/sqlite/native/")
            || name.startsWith("org/sqlite/native/" + platform + "/"));
  }
}
