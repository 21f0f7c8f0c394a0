package app.lanyard.extract;

import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import app.lanyard.model.LinkKind;
import app.lanyard.model.TalkLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds talks in lists below lines that name the event and end in a colon: "[Soil Days](…) in
 * Leeds:" over "- [How beans climb](…) - what they cling to". A page of talks has to have several
 * such lines.
 */
final class ListBelowEventRecogniser implements Recogniser {

  private static final int FEWEST = 2;
  private static final int LONGEST_LINE = 160;
  private static final int LONGEST_EVENT = 60;
  private static final int SHORTEST_TITLE = 3;
  private static final int SHORTEST_EXPLANATION = 15;
  private static final String REASON = "A linked title in a list below a line with its event";

  private static final Pattern TALK_AT =
      Pattern.compile(
          "(?:talks?|keynotes?|workshops?|tutorials?|presentations?|sessions?|panels?)"
              + "\\s(?:at|for|@)\\s(?:the\\s)?$");

  private final Readers readers;

  ListBelowEventRecogniser(Readers readers) {
    this.readers = readers;
  }

  private record Below(Section section, RichText line, String event, List<Block.Item> items) {}

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    var all = new ArrayList<Below>(0);
    for (Section section : note.sections()) {
      for (int at = 0; at + 1 < section.body().size(); at++) {
        if (section.body().get(at) instanceof Block.Paragraph line
            && section.body().get(at + 1) instanceof Block.Item
            && line.text().text().endsWith(":")) {
          int first = at + 1;
          event(line.text())
              .map(event -> below(section, line.text(), event, first, findings))
              .filter(below -> !below.items().isEmpty())
              .ifPresent(all::add);
        }
      }
    }
    if (all.size() >= FEWEST
        && all.stream().allMatch(below -> note.places().holdTalks(below.section()))) {
      all.forEach(below -> talks(below, note, findings));
    }
  }

  /** The link that a line begins with, or that stands behind words for talks. */
  private Optional<String> event(RichText line) {
    if (line.links().isEmpty() || line.text().length() > LONGEST_LINE) {
      return Optional.empty();
    }
    LinkRun link = line.links().getFirst();
    String before = line.text().substring(0, link.start());
    String label = line.label(link).replace('\n', ' ');
    boolean named =
        (before.isBlank() || TALK_AT.matcher(before).find())
            && label.length() <= LONGEST_EVENT
            && LineText.isNameLike(label)
            && readers.links().byLabel(label).isEmpty()
            && !readers.speakers().startsWithGivenName(label);
    return named ? Optional.of(label) : Optional.empty();
  }

  /** The items right below; none unless each begins with a link that is a title. */
  private Below below(
      Section section, RichText line, String event, int first, FindingsBuilder findings) {
    var items = new ArrayList<Block.Item>();
    for (Block block : section.body().subList(first, section.body().size())) {
      if (!(block instanceof Block.Item item)) {
        break;
      }
      if (item.depth() == 1) {
        if (!beginsWithTitle(item.text()) || findings.isClaimed(item.span())) {
          return new Below(section, line, event, List.of());
        }
        items.add(item);
      }
    }
    return new Below(section, line, event, items);
  }

  private boolean beginsWithTitle(RichText text) {
    if (text.links().isEmpty()
        || !text.text().substring(0, text.links().getFirst().start()).isBlank()) {
      return false;
    }
    LinkRun link = text.links().getFirst();
    String label = text.label(link);
    boolean explained =
        label.indexOf(' ') > 0 && text.text().length() > link.end() + SHORTEST_EXPLANATION;
    return label.length() >= SHORTEST_TITLE
        && !label.contains("://")
        && (explained || !isGeneric(label))
        && !isPerson(label);
  }

  private boolean isGeneric(String label) {
    return readers.links().byLabel(label).isPresent() || readers.words().isNoTalk(label);
  }

  private boolean isPerson(String label) {
    return readers.speakers().startsWithGivenName(label)
        && !readers.speakers().readCertain(label).isEmpty();
  }

  private void talks(Below below, NoteContext note, FindingsBuilder findings) {
    for (Block.Item item : below.items()) {
      LinkRun link = item.text().links().getFirst();
      String title = item.text().label(link).replace('\n', ' ');
      var draft =
          new TalkDraft(title, item.text().span(), REASON)
              .event(Optional.of(below.event()))
              .date(DateParser.year(below.event()))
              .kind(readers.kinds().inTitle(title))
              .kind(readers.kinds().inText(below.line().text()));
      LinkKind kind = readers.links().byAddress(link.url());
      if (LineLinks.isOfTalk(kind)) {
        draft.link(kind, link.url());
      }
      draft.links(labelled(item.text()));
      findings.addTalk(note.headings().apply(draft, below.section().trail()));
    }
  }

  private List<TalkLink> labelled(RichText text) {
    var links = new LineLinks(readers.links());
    text.links().stream().skip(1).forEach(link -> links.add(text.label(link), link));
    return links.kept();
  }
}
