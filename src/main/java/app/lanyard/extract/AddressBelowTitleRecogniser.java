package app.lanyard.extract;

import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds talks in lists below the name of an event and its year that give every title and then its
 * address: "SoilConf 2021" over "- How beans climb", "- https://soil.example/7".
 */
final class AddressBelowTitleRecogniser implements Recogniser {

  private static final int FEWEST = 2;
  private static final int LONGEST_EVENT = 60;
  private static final int SHORTEST_TITLE = 6;
  private static final int LONGEST_TITLE = 200;
  private static final String REASON = "A title over its address, below an event";

  private final Readers readers;

  AddressBelowTitleRecogniser(Readers readers) {
    this.readers = readers;
  }

  private record Pair(Section section, String event, RichText title, LinkRun address) {}

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    var pairs = new ArrayList<Pair>(0);
    for (Section section : note.sections()) {
      List<Block> body = section.body();
      for (int at = 0; at + 2 < body.size(); at++) {
        if (body.get(at) instanceof Block.Paragraph line
            && body.get(at + 1) instanceof Block.Item
            && !findings.isClaimed(body.get(at + 1))) {
          int first = at + 1;
          event(line.text()).ifPresent(event -> pairs(section, event, first, pairs));
        }
      }
    }
    if (pairs.size() >= FEWEST) {
      pairs.forEach(
          pair -> findings.addTalk(note.headings().apply(draft(pair), pair.section().trail())));
    }
  }

  private static Optional<String> event(RichText line) {
    String text = line.text().strip();
    boolean named =
        text.length() <= LONGEST_EVENT
            && text.indexOf('\n') < 0
            && LineText.isNameLike(text)
            && DateParser.year(text).isPresent();
    return named ? Optional.of(text) : Optional.empty();
  }

  /** The pairs of a list; none unless all of it is pairs. */
  private void pairs(Section section, String event, int first, List<Pair> pairs) {
    List<RichText> items = new ArrayList<>();
    for (Block block : section.body().subList(first, section.body().size())) {
      if (!(block instanceof Block.Item item)) {
        break;
      }
      items.add(item.text());
    }
    var found = new ArrayList<Pair>();
    for (int i = 0; i + 1 < items.size(); i += 2) {
      Optional<LinkRun> address = address(items.get(i + 1));
      if (address.isEmpty() || !isTitle(items.get(i))) {
        return;
      }
      found.add(new Pair(section, event, items.get(i), address.get()));
    }
    if (found.size() * 2 == items.size()) {
      pairs.addAll(found);
    }
  }

  private static Optional<LinkRun> address(RichText text) {
    return text.links().isEmpty()
        ? Optional.empty()
        : text.wholeLink().filter(link -> text.label(link).contains("://"));
  }

  private boolean isTitle(RichText text) {
    return text.links().isEmpty()
        && text.text().length() >= SHORTEST_TITLE
        && text.text().length() <= LONGEST_TITLE
        && text.text().indexOf(' ') > 0
        && !readers.words().isNoTalk(text.text());
  }

  private TalkDraft draft(Pair pair) {
    String title = pair.title().text().replace('\n', ' ').strip();
    var draft =
        new TalkDraft(title, pair.title().span(), REASON)
            .event(Optional.of(pair.event()))
            .date(DateParser.year(pair.event()))
            .kind(readers.kinds().inTitle(title));
    var kind = readers.links().byAddress(pair.address().url());
    return LineLinks.isOfTalk(kind) ? draft.link(kind, pair.address().url()) : draft;
  }
}
