package app.lanyard.extract.project;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the table of known projects; the table's own head tells what its columns mean. */
final class GazetteerFile {

  /** A known project with all ways to write its name, the usual name first. */
  record Entry(KnownProject project, List<Spelling> spellings) {
    Entry {
      spellings = List.copyOf(spellings);
    }
  }

  private static final String FILE = "/app/lanyard/extract/projects.tsv";
  private static final int COLUMNS = 7;
  private static final Pattern MARKED = Pattern.compile("(.+) \\((exact|context|evidence)\\)");

  private GazetteerFile() {}

  /**
   * @throws IllegalStateException if the table is missing or a line of it is not sound
   */
  static List<Entry> read() {
    try (InputStream stream = GazetteerFile.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException("The table of projects is missing: " + FILE);
      }
      var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(GazetteerFile::entry)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The table of projects can't be read: " + FILE, e);
    }
  }

  static Entry entry(String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length != COLUMNS) {
      throw new IllegalStateException("Not a line of " + COLUMNS + " columns: " + line);
    }
    List<String> aliases = columns[2].isEmpty() ? List.of() : List.of(columns[2].split(", "));
    var project =
        new KnownProject(
            columns[0],
            aliases.stream().map(GazetteerFile::unmarked).toList(),
            Maturity.of(columns[3]),
            columns[4].equals("-") ? "" : columns[4],
            columns[5],
            columns[6]);
    var spellings = new ArrayList<Spelling>();
    spellings.add(new Spelling(columns[0], NameMatch.of(columns[1]), project));
    aliases.forEach(alias -> spellings.add(new Spelling(unmarked(alias), mark(alias), project)));
    return new Entry(project, spellings);
  }

  private static String unmarked(String alias) {
    Matcher marked = MARKED.matcher(alias);
    return marked.matches() ? marked.group(1) : alias;
  }

  private static NameMatch mark(String alias) {
    Matcher marked = MARKED.matcher(alias);
    return marked.matches() ? NameMatch.of(marked.group(2)) : NameMatch.ANY;
  }
}
