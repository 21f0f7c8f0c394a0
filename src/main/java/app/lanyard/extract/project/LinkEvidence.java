package app.lanyard.extract.project;

import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.Passage;
import app.lanyard.extract.text.Prose;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the links of a note say of the projects it names. */
final class LinkEvidence {

  private final Prose prose;
  private final Gazetteer gazetteer;

  /** The links that have a label, found when they are first asked for. */
  private @Nullable List<Place> places;

  /** Found out when it is asked for: few of the names in a note are such that links must tell. */
  private final Map<KnownProject, Boolean> known = new HashMap<>();

  LinkEvidence(Prose prose, Gazetteer gazetteer) {
    this.prose = prose;
    this.gazetteer = gazetteer;
  }

  /** Whether the note links to the home or the repository of a project. */
  boolean leadTo(KnownProject project) {
    return known.computeIfAbsent(project, this::isLinked);
  }

  private boolean isLinked(KnownProject project) {
    String home = WebAddress.key(project.home());
    String repository = WebAddress.key(project.repository());
    for (Place place : places()) {
      if ((place.isNear(home) || place.isNear(repository)) && isAt(project, place.url())) {
        return true;
      }
    }
    return false;
  }

  private List<Place> places() {
    List<Place> found = places;
    if (found == null) {
      found = new ArrayList<>();
      for (Passage passage : prose.passages()) {
        for (LinkRun link : passage.text().links()) {
          if (isShown(link)) {
            found.add(Place.of(link.url()));
          }
        }
      }
      places = found;
    }
    return found;
  }

  /**
   * Where a link leads to.
   *
   * @param host where its host begins
   * @param domain where the domain above the host begins; 0 if there is none
   */
  record Place(String url, int host, int domain) {

    static Place of(String url) {
      int host = WebAddress.startOfHost(url);
      return new Place(url, host, url.indexOf('.', host) + 1);
    }

    /**
     * A cheap test: whether the page may be at an address or below it, or on a host that is part of
     * it.
     *
     * @param key of the address
     */
    boolean isNear(String key) {
      return WebAddress.isAt(url, host, key) || WebAddress.isAt(url, domain, key);
    }
  }

  private boolean isAt(KnownProject project, String url) {
    return WebAddress.isWeb(url) && gazetteer.atAddress(url).filter(project::equals).isPresent();
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
