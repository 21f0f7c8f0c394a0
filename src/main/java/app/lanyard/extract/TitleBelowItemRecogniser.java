package app.lanyard.extract;

import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds talks in lists of the events they were given at, with the title in a line or a quotation of
 * its own below each: "- [Soil Days](…): [video](…)" over "> How beans climb". All items of a list
 * have to be written so.
 */
final class TitleBelowItemRecogniser implements Recogniser {

  private static final int FEWEST = 3;
  private static final int LONGEST_EVENT = 60;
  private static final int SHORTEST_TITLE = 6;
  private static final int LONGEST_TITLE = 160;
  private static final String REASON =
      "A line below the event that it was given at, one of several";

  private final Readers readers;

  TitleBelowItemRecogniser(Readers readers) {
    this.readers = readers;
  }

  private record Pair(Section section, RichText item, String event, RichText title) {}

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    var pairs = new ArrayList<Pair>(0);
    for (Section section : note.sections()) {
      if (holdsPair(section.body()) && note.places().holdTalks(section)) {
        pairs.addAll(pairs(section, findings));
      }
    }
    if (pairs.size() >= FEWEST) {
      for (Pair pair : pairs) {
        findings.addTalk(note.headings().apply(draft(pair), pair.section().trail()));
      }
    }
  }

  /** A cheap test: whether some item has a paragraph of its own. */
  private static boolean holdsPair(List<Block> body) {
    for (int i = 0; i + 1 < body.size(); i++) {
      if (body.get(i) instanceof Block.Item && isOwn(body.get(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOwn(Block block) {
    return block instanceof Block.Paragraph paragraph && paragraph.depth() == 1;
  }

  /** None unless every item has a title below it. */
  private List<Pair> pairs(Section section, FindingsBuilder findings) {
    List<Block> body = section.body();
    var pairs = new ArrayList<Pair>();
    for (int i = 0; i < body.size(); i++) {
      if (body.get(i) instanceof Block.Item item) {
        boolean below = i + 1 < body.size() && isOwn(body.get(i + 1));
        Optional<Pair> pair =
            below && !findings.isClaimed(item.span())
                ? pair(section, item, ((Block.Paragraph) body.get(i + 1)).text())
                : Optional.empty();
        if (pair.isEmpty()) {
          return List.of();
        }
        pairs.add(pair.get());
        i++;
      }
    }
    return pairs;
  }

  private Optional<Pair> pair(Section section, Block.Item item, RichText title) {
    return event(item.text())
        .filter(_ -> isTitle(title.text()))
        .map(event -> new Pair(section, item.text(), event, title));
  }

  /** The name alone, but for links to slides and the like behind it. */
  private Optional<String> event(RichText item) {
    int end = item.text().length();
    for (LinkRun link : item.links()) {
      if (link.start() > 1 && readers.links().byLabel(item.label(link)).isPresent()) {
        end = Math.min(end, link.start());
      }
    }
    String name = LineText.ends(item.text().substring(0, end));
    boolean named =
        name.length() <= LONGEST_EVENT
            && LineText.isNameLike(name)
            && name.indexOf('\n') < 0
            && !readers.speakers().startsWithGivenName(name);
    return named ? Optional.of(name) : Optional.empty();
  }

  private boolean isTitle(String text) {
    return text.length() >= SHORTEST_TITLE
        && text.length() <= LONGEST_TITLE
        && text.indexOf(' ') > 0
        && text.indexOf('\n') < 0
        && !text.endsWith(".")
        && !Character.isLowerCase(text.codePointAt(0))
        && !readers.words().isNoTalk(text)
        && readers.fields().kindOf(text).isEmpty();
  }

  private TalkDraft draft(Pair pair) {
    String title = QuotedTitle.unquoted(pair.title().text());
    return new TalkDraft(title, pair.item().span().union(pair.title().span()), REASON)
        .event(Optional.of(pair.event()))
        .kind(readers.kinds().inTitle(title))
        .links(LineLinks.in(pair.item(), readers.links()));
  }
}
