package app.lanyard.extract;

import app.lanyard.extract.link.LinkClassifier;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.LinkRun;
import java.util.List;
import java.util.Optional;

/** The one link to a session in the running text below a talk's title. */
final class SessionBelow {

  private SessionBelow() {}

  /** Nothing if there are several, or one in a list: they are talks of their own. */
  static Optional<LinkRun> of(List<Block> body, LinkClassifier links) {
    Optional<LinkRun> found = Optional.empty();
    for (Block block : body) {
      for (LinkRun link : BlockLines.links(block)) {
        if (links.isSessionPage(link.url())) {
          if (found.isPresent() || !(block instanceof Block.Paragraph)) {
            return Optional.empty();
          }
          found = Optional.of(link);
        }
      }
    }
    return found;
  }
}
