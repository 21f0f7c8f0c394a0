package app.lanyard.search;

import java.util.List;
import java.util.Locale;

/** Languages by their ISO 639 codes and their English names. */
final class Languages {

  private static final int SHORTEST_NAME = 3;

  private Languages() {}

  /** The codes of what is typed: a code, or the beginning of a name. None if there is no such. */
  static List<String> codes(String typed) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    List<String> known = List.of(Locale.getISOLanguages());
    if (known.contains(wanted)) {
      return List.of(wanted);
    }
    return wanted.length() < SHORTEST_NAME
        ? List.of()
        : known.stream().filter(code -> name(code).startsWith(wanted)).toList();
  }

  private static String name(String code) {
    return Locale.of(code).getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT);
  }
}
