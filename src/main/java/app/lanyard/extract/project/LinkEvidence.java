package app.lanyard.extract.project;

import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.Passage;
import app.lanyard.extract.text.Prose;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the links of a note say of the projects it names. */
final class LinkEvidence {

  private final Prose prose;
  private final Gazetteer gazetteer;

  /**
   * The projects whose home or repository a link with a label leads to. Found out when it is asked
   * for: few of the names in a note are such that links must tell.
   */
  private @Nullable Set<KnownProject> linked;

  LinkEvidence(Prose prose, Gazetteer gazetteer) {
    this.prose = prose;
    this.gazetteer = gazetteer;
  }

  /** Whether the note links to the home or the repository of a project. */
  boolean leadTo(KnownProject project) {
    Set<KnownProject> known = linked;
    if (known == null) {
      known = linked();
      linked = known;
    }
    return known.contains(project);
  }

  private Set<KnownProject> linked() {
    var found = new HashSet<KnownProject>();
    for (Passage passage : prose.passagesWithLinks()) {
      for (LinkRun link : passage.text().links()) {
        if (isShown(link) && WebAddress.isWeb(link.url())) {
          gazetteer.atAddress(link.url()).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /**
   * Whether a name is in the label of a link to its project, or is the whole label of a link whose
   * address holds the name.
   */
  boolean leadsToProject(Mention mention) {
    Passage passage = prose.passage(mention.start());
    return linkAt(passage, mention.start() - passage.start())
        .filter(link -> leadsTo(mention, passage.text().label(link), link))
        .isPresent();
  }

  private boolean leadsTo(Mention mention, String label, LinkRun link) {
    if (!WebAddress.isWeb(link.url())) {
      return false;
    }
    boolean whole = label.length() == mention.end() - mention.start();
    Optional<KnownProject> target = gazetteer.atAddress(link.url());
    if (target.isPresent()) {
      return target.get().equals(mention.project()) && (whole || mention.asSpelled());
    }
    return whole && WebAddress.key(link.url()).contains(Labels.letters(label));
  }

  /** The link whose label holds a position of a passage. */
  private static Optional<LinkRun> linkAt(Passage passage, int position) {
    for (LinkRun link : passage.text().links()) {
      if (link.end() > position) {
        return link.start() <= position ? Optional.of(link) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A picture in place of a label is left out of the text, and so is where it leads. */
  private static boolean isShown(LinkRun link) {
    return link.start() < link.end();
  }
}
