package app.lanyard.library.listing;

import java.util.List;

/** How a list is written to a file, always in UTF-8. */
public enum ListFormat {
  /**
   * Comma-separated values by RFC 4180, with a header line and CRLF at the end of each line. A
   * spreadsheet takes a cell that begins with a sign such as {@code =} for a formula, and would run
   * what a note says; so such a cell gets an apostrophe in front, by which spreadsheets know text.
   */
  CSV("csv") {
    @Override
    public String head(List<String> names) {
      return Csv.line(names);
    }

    @Override
    public String row(List<ListCell> cells) {
      return Csv.line(cells.stream().map(Csv::text).toList());
    }
  },
  /** A table as GitHub Flavored Markdown has them, its cells escaped so that they read as given. */
  MARKDOWN("md") {
    @Override
    public String head(List<String> names) {
      return MarkdownTable.line(names.stream().map(MarkdownTable::escaped).toList())
          + MarkdownTable.line(names.stream().map(name -> "---").toList());
    }

    @Override
    public String row(List<ListCell> cells) {
      return MarkdownTable.line(cells.stream().map(MarkdownTable::text).toList());
    }
  };

  private final String extension;

  ListFormat(String extension) {
    this.extension = extension;
  }

  /** That of its files, without a dot. */
  public String extension() {
    return extension;
  }

  /** What comes before the rows. */
  public abstract String head(List<String> names);

  /** One row with the end of its line. */
  public abstract String row(List<ListCell> cells);
}
