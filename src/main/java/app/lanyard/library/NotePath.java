package app.lanyard.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Paths of notes in their source, as links name them: strings with slashes, not files. */
final class NotePath {

  private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z]{1,8}$");
  private static final Pattern DAY_IN_FRONT = Pattern.compile("^\\d{4}-\\d{2}-\\d{2}-");
  private static final List<String> FOLDER_NOTES = List.of("index", "_index", "readme");

  private NotePath() {}

  /** The folder of a note with a slash at its end, or nothing for the root. */
  static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /**
   * A path without {@code .} and {@code ..} segments; empty if it climbs out of the source.
   *
   * @param path from the source's root, with or without a slash in front
   */
  static Optional<String> normalised(String path) {
    List<String> segments = new ArrayList<>();
    for (String segment : path.split("/", -1)) {
      if (segment.equals("..")) {
        if (segments.isEmpty()) {
          return Optional.empty();
        }
        segments.removeLast();
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        segments.add(segment);
      }
    }
    return Optional.of(String.join("/", segments));
  }

  /** A path in lower case without the file's extension, by which a link may name it. */
  static String bare(String path) {
    return EXTENSION.matcher(path.toLowerCase(Locale.ROOT)).replaceFirst("");
  }

  /**
   * The name that a published note has in its address: its file's name without extension and
   * without the day in front, or its folder's if the file is only that folder's page.
   */
  static String slug(String path) {
    String bare = bare(path);
    String name = bare.substring(bare.lastIndexOf('/') + 1);
    if (FOLDER_NOTES.contains(name)) {
      String folder = bare.substring(0, Math.max(0, bare.lastIndexOf('/')));
      return folder.substring(folder.lastIndexOf('/') + 1);
    }
    return DAY_IN_FRONT.matcher(name).replaceFirst("");
  }

  /** Whether a path is the page of a folder. */
  static boolean isPageOf(String path, String folder) {
    String bare = bare(path);
    return FOLDER_NOTES.stream()
        .map(name -> folder.isEmpty() ? name : folder.toLowerCase(Locale.ROOT) + "/" + name)
        .anyMatch(bare::equals);
  }
}
