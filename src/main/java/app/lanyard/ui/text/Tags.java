package app.lanyard.ui.text;

import java.util.Arrays;
import java.util.List;

/** Tags as a person writes them into one field. */
public final class Tags {

  private Tags() {}

  /** Those between commas, each once; a "#" before one is not part of it. */
  public static List<String> in(String text) {
    return Arrays.stream(text.split("[,，、]"))
        .map(tag -> tag.strip().replaceFirst("^#", ""))
        .filter(tag -> !tag.isEmpty())
        .distinct()
        .toList();
  }
}
