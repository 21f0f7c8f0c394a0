package app.lanyard.extract;

import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import app.lanyard.model.LinkKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds talks in lists of links to recordings or slides below a sentence that speaks of talks:
 * "These were our favourite talks from SoilConf.", "1. [How beans climb](https://youtu.be/…)".
 */
final class RecordedListRecogniser implements Recogniser {

  private static final int FEWEST = 3;
  private static final int LONGEST_INTRO = 700;
  private static final int LONGEST_TITLE = 200;
  private static final String REASON =
      "A link to a recording in a list that a sentence says is one of talks";

  private final Readers readers;

  RecordedListRecogniser(Readers readers) {
    this.readers = readers;
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    for (Section section : note.sections()) {
      List<Block> body = section.body();
      for (int i = 0; i + 1 < body.size(); i++) {
        RichText intro = body.get(i + 1) instanceof Block.Item ? intro(body.get(i)) : null;
        if (intro != null && says(intro.text())) {
          add(body.subList(i + 1, body.size()), intro, section, note, findings);
        }
      }
    }
  }

  private static @Nullable RichText intro(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> paragraph.text();
      case Block.Quotation quotation -> quotation.text();
      default -> null;
    };
  }

  private static boolean says(String text) {
    return text.length() <= LONGEST_INTRO && PlaceWords.saysTalks(text);
  }

  /** The list goes on until a heading; between its items may stand what is told of them. */
  private void add(
      List<Block> blocks,
      RichText intro,
      Section section,
      NoteContext note,
      FindingsBuilder findings) {
    var talks = new ArrayList<TalkDraft>();
    int items = 0;
    Optional<String> event = readers.events().first(intro.text()).map(EventNameFinder.Match::name);
    for (Block block : blocks) {
      if (block instanceof Block.Item item && item.depth() == 1) {
        items++;
        if (!findings.isClaimed(item.span())) {
          talk(item.text()).map(draft -> draft.event(event)).ifPresent(talks::add);
        }
      }
    }
    if (talks.size() >= FEWEST && talks.size() * 4 >= items * 3) {
      talks.forEach(draft -> findings.addTalk(note.headings().apply(draft, section.trail())));
    }
  }

  /** An item that begins with the link of a phrase to a recording or slides. */
  private Optional<TalkDraft> talk(RichText text) {
    if (text.links().isEmpty()
        || !Letters.isDecoration(text.text(), 0, text.links().getFirst().start())) {
      return Optional.empty();
    }
    LinkRun link = text.links().getFirst();
    LinkKind kind = readers.links().byAddress(link.url());
    String title = QuotedTitle.unquoted(text.label(link).replace('\n', ' ').strip());
    boolean given = kind == LinkKind.RECORDING || kind == LinkKind.SLIDES;
    boolean phrase = title.indexOf(' ') > 0 && title.length() <= LONGEST_TITLE;
    return given
            && phrase
            && readers.links().byLabel(title).isEmpty()
            && !readers.words().isNoTalk(title)
            && !readers.events().isName(title)
        ? Optional.of(
            new TalkDraft(title, text.span(), REASON)
                .link(kind, link.url())
                .kind(readers.kinds().inTitle(title)))
        : Optional.empty();
  }
}
