package app.lanyard.extract;

import app.lanyard.extract.link.LinkClassifier;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import app.lanyard.model.LinkKind;
import app.lanyard.model.TalkLink;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The links of a line to a talk's slides, its recording and the like. */
final class LineLinks {

  /** In the addresses of events at services for meetings. */
  private static final String EVENTS = "/event";

  private final LinkClassifier classifier;
  private final List<TalkLink> kept = new ArrayList<>(2);

  /** Much else has code as well: it is no sign of a talk. */
  private final List<TalkLink> code = new ArrayList<>(0);

  LineLinks(LinkClassifier classifier) {
    this.classifier = classifier;
  }

  /** All links of a text that lead to a talk's slides, its recording and the like. */
  static List<TalkLink> in(RichText text, LinkClassifier classifier) {
    var links = new LineLinks(classifier);
    for (LinkRun link : text.links()) {
      links.add(text.label(link), link);
    }
    return links.kept();
  }

  /** Whether some link of a line, its title's one among them, may be kept. */
  static boolean mayKeepAny(RichText line, LineTitle title, LinkClassifier classifier) {
    for (LinkRun link : line.links()) {
      String label = title.isLinkedBy(link) ? title.text() : line.label(link);
      if (isOfTalk(classifier.classify(label, link.url()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether some link of a line without a title may be kept. */
  static boolean mayKeepAny(RichText line, LinkClassifier classifier) {
    for (LinkRun link : line.links()) {
      if (isOfTalk(classifier.classify(line.label(link), link.url()))) {
        return true;
      }
    }
    return false;
  }

  /** Keeps a link to the talk's slides and the like; tells whether its label said only that. */
  boolean add(String label, LinkRun link) {
    boolean labelled = classifier.byLabel(label).isPresent();
    LinkKind found = classifier.classify(label, link.url());
    boolean sure = found != LinkKind.SCHEDULE || classifier.isSessionPage(link.url());
    if (isOfTalk(found) && (labelled || sure)) {
      kept.add(new TalkLink(found, link.url()));
    } else if (found == LinkKind.CODE && labelled) {
      code.add(new TalkLink(found, link.url()));
    }
    return labelled || label.isEmpty() || label.contains("://");
  }

  /** Keeps the link of a title if it leads to the programme. */
  void addProgramme(LinkRun link) {
    if (classifier.byAddress(link.url()) == LinkKind.SCHEDULE) {
      kept.add(new TalkLink(LinkKind.SCHEDULE, link.url()));
    }
  }

  /** Keeps the link of a title if it leads to a session rather than to an event; tells whether. */
  boolean addSession(LinkRun link) {
    boolean session =
        !link.url().contains(EVENTS) && classifier.byAddress(link.url()) == LinkKind.SCHEDULE;
    if (session) {
      kept.add(new TalkLink(LinkKind.SCHEDULE, link.url()));
    }
    return session;
  }

  List<TalkLink> kept() {
    return Stream.concat(kept.stream(), code.stream()).toList();
  }

  boolean isEmpty() {
    return kept.isEmpty();
  }

  /** Whether links of a kind lead to what only talks have. */
  static boolean isOfTalk(LinkKind kind) {
    return kind != LinkKind.OTHER && kind != LinkKind.CODE;
  }
}
