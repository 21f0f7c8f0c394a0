package app.lanyard.markdown.frontmatter;

import java.util.Optional;

/** A way of writing data. */
interface Notation {

  /**
   * @return the data; empty if the block holds something else than keys and values
   * @throws NotationException if the block is broken, or past the limits
   */
  Optional<Data> parse(String block) throws NotationException;
}
