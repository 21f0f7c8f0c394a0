package app.lanyard.bench;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The people, organisations and projects of generated notes, the same ones under each number. */
final class Cast {

  static final int PROJECTS = 2_000;

  private static final int GIVEN_NAMES = 600;
  private static final int SHORTEST_GIVEN_NAME = 4;
  private static final int STRIDE = 31;

  private static final List<String> STEMS =
      List.of(
          "Ab", "Bel", "Car", "Dor", "Eng", "Fal", "Gar", "Hal", "Ing", "Jor", "Kel", "Lam", "Mor",
          "Nor", "Ost", "Pel", "Quin", "Ros", "Sand", "Tor", "Und", "Var", "Wal", "Yar", "Zel",
          "Brem", "Cald", "Drav", "Fors", "Grim", "Holm", "Kirch", "Lind", "Mats", "Nak", "Pav",
          "Stern", "Tschir", "Vold", "Wint");
  private static final List<String> ENDINGS =
      List.of(
          "ler", "mann", "ova", "sen", "ini", "escu", "ton", "ski", "berg", "feld", "ström", "oğlu",
          "ides", "ard", "wick", "moto", "gren", "bach", "elli", "ard", "onen", "itz", "enko",
          "dal", "ham", "hurst", "quist", "rup", "ard", "ley", "more", "nez", "eira", "aud", "ier",
          "vić", "kov", "stad", "brand", "lund");
  private static final List<String> FIRMS =
      List.of("Labs", "Systems", "Software", "Cloud", "Networks", "University", "Bank", "Data");

  private final List<String> given;
  private final List<String> known;

  private Cast(List<String> given, List<String> known) {
    this.given = given;
    this.known = known;
  }

  /** Given names and projects that the program knows; all else is made up. */
  static Cast read() throws IOException {
    List<String> given =
        lines("given-names.txt").stream()
            .filter(name -> name.length() >= SHORTEST_GIVEN_NAME)
            .filter(name -> name.chars().allMatch(Character::isLetter))
            .limit(GIVEN_NAMES)
            .map(name -> Character.toUpperCase(name.charAt(0)) + name.substring(1))
            .toList();
    List<String> known =
        lines("projects.tsv").stream()
            .map(line -> line.split("\t"))
            .filter(columns -> columns[1].equals("any"))
            .map(columns -> columns[0])
            .toList();
    return new Cast(given, known);
  }

  String speaker(int number) {
    int round = number / given.size();
    int family = (number + round * STRIDE) % (STEMS.size() * ENDINGS.size());
    return given.get(number % given.size())
        + " "
        + STEMS.get(family % STEMS.size())
        + ENDINGS.get(family / STEMS.size());
  }

  String organisation(int number) {
    return STEMS.get(number % STEMS.size())
        + "en "
        + FIRMS.get(number / STEMS.size() % FIRMS.size());
  }

  /** The name to use in a title. */
  String project(int number) {
    return number < known.size() ? known.get(number) : invented(number);
  }

  /** The name in running text; that of a made-up one with its repository, by which it is found. */
  String projectInText(int number) {
    String name = project(number);
    return number < known.size()
        ? name
        : "["
            + name
            + "](https://github.com/"
            + name.toLowerCase(Locale.ROOT)
            + "-dev/"
            + name.toLowerCase(Locale.ROOT)
            + ")";
  }

  private static String invented(int number) {
    return STEMS.get(number % STEMS.size())
        + STEMS.get(number / STEMS.size() % STEMS.size()).toLowerCase(Locale.ROOT)
        + "kit";
  }

  private static List<String> lines(String name) throws IOException {
    String resource = "/app/lanyard/extract/" + name;
    InputStream stream = Cast.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new FileNotFoundException("The program lacks its part " + resource);
    }
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
  }
}
