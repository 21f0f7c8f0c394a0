package app.lanyard.extract.project;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the links of a note say of the projects it names. */
final class LinkEvidence {

  private final Prose prose;
  private final Gazetteer gazetteer;

  LinkEvidence(Prose prose, Gazetteer gazetteer) {
    this.prose = prose;
    this.gazetteer = gazetteer;
  }

  /** The projects whose home or repository the note links to. */
  Set<KnownProject> projects() {
    var projects = new HashSet<KnownProject>();
    for (ProseLink link : prose.links()) {
      if (WebAddress.isWeb(link.url())) {
        gazetteer.atAddress(link.url()).ifPresent(projects::add);
      }
    }
    return projects;
  }

  /**
   * Whether a name is in the label of a link to its project, or is the whole label of a link whose
   * address holds the name.
   */
  boolean leadsToProject(Mention mention) {
    return linkAt(mention.start()).filter(link -> leadsTo(mention, link)).isPresent();
  }

  private boolean leadsTo(Mention mention, ProseLink link) {
    if (!WebAddress.isWeb(link.url())) {
      return false;
    }
    boolean whole = label(link).length() == mention.end() - mention.start();
    Optional<KnownProject> target = gazetteer.atAddress(link.url());
    if (target.isPresent()) {
      return target.get().equals(mention.project()) && (whole || mention.asSpelled());
    }
    return whole && WebAddress.key(link.url()).contains(Labels.letters(label(link)));
  }

  private String label(ProseLink link) {
    return prose.text().substring(link.start(), link.end()).strip();
  }

  private Optional<ProseLink> linkAt(int position) {
    List<ProseLink> links = prose.links();
    int low = 0;
    int high = links.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (links.get(middle).end() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < links.size() && links.get(low).start() <= position
        ? Optional.of(links.get(low))
        : Optional.empty();
  }
}
