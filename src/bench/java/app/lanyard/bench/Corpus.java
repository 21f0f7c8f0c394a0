package app.lanyard.bench;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The notes that are measured, always the same ones in the same order.
 *
 * @param name where they come from
 */
record Corpus(String name, List<Text> notes) {

  private static final String SAMPLE = "/app/lanyard/sample";

  /** Enough of the few sample notes to measure them in milliseconds. */
  private static final int SAMPLE_COPIES = 100;

  /**
   * A note.
   *
   * @param path relative to its folder, with slashes
   */
  record Text(String path, String text) {}

  Corpus {
    notes = List.copyOf(notes);
  }

  /** The Markdown files below a folder; the sample notes many times over if none is named. */
  static Corpus of(String folder) throws IOException {
    return folder.isBlank() ? sample() : below(Path.of(folder));
  }

  long characters() {
    return notes.stream().mapToLong(note -> note.text().length()).sum();
  }

  private static Corpus below(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).filter(Corpus::isNote).sorted().toList();
    }
    var notes = new ArrayList<Text>();
    for (Path file : files) {
      String path = folder.relativize(file).toString().replace('\\', '/');
      notes.add(new Text(path, decoded(Files.readAllBytes(file))));
    }
    return new Corpus(folder.toString(), notes);
  }

  private static Corpus sample() throws IOException {
    var notes = new ArrayList<Text>();
    for (String name : names()) {
      try (InputStream content = open(SAMPLE + "/" + name)) {
        notes.add(new Text(name, decoded(content.readAllBytes())));
      }
    }
    var copies = new ArrayList<Text>();
    for (int i = 0; i < SAMPLE_COPIES; i++) {
      copies.addAll(notes);
    }
    return new Corpus("the sample notes, " + SAMPLE_COPIES + " times", copies);
  }

  private static List<String> names() throws IOException {
    try (var lines =
        new BufferedReader(new InputStreamReader(open(SAMPLE + ".list"), StandardCharsets.UTF_8))) {
      return lines.lines().filter(name -> isNote(Path.of(name))).toList();
    }
  }

  private static InputStream open(String resource) throws IOException {
    InputStream stream = Corpus.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new FileNotFoundException("The program lacks its part " + resource);
    }
    return stream;
  }

  private static boolean isNote(Path file) {
    String name = file.getFileName().toString();
    return Stream.of(".md", ".markdown", ".qmd", ".mdx").anyMatch(name::endsWith);
  }

  private static String decoded(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }
}
