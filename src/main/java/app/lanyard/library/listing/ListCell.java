package app.lanyard.library.listing;

import java.util.List;

/** What stands in one cell of a list that is written to a file. */
public sealed interface ListCell {

  /** Plain words, whatever signs are among them. */
  record Words(String text) implements ListCell {}

  /** Links, each with a word for what it leads to. */
  record Links(List<Link> links) implements ListCell {
    public Links {
      links = List.copyOf(links);
    }
  }

  /** A link and its name. */
  record Link(String name, String url) {}
}
