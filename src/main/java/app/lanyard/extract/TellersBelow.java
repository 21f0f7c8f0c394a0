package app.lanyard.extract;

import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import app.lanyard.model.LinkKind;
import app.lanyard.model.SpeakerCredit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Gives a talk what the sentences below its title tell of it, and the people of a table there that
 * has a column for them but none for titles.
 */
final class TellersBelow {

  private static final int PARAGRAPHS_THAT_TELL = 3;

  /** The label of a link to the page of the talk that a sentence speaks of. */
  private static final Pattern THIS_TALK =
      Pattern.compile(
          "(?:the|this|that|his|her|their)\\s(?:talk|session|tutorial|workshop|keynote|panel|presentation)",
          Pattern.CASE_INSENSITIVE);

  private final ProseCredits prose;
  private final CoSpeakers coSpeakers;
  private final HeaderReader headers;
  private final RowReader rows;
  private final Readers readers;

  TellersBelow(Readers readers, ProseCredits prose) {
    this.readers = readers;
    this.prose = prose;
    this.coSpeakers = new CoSpeakers(readers.speakers());
    this.headers = new HeaderReader(readers.fields());
    this.rows = new RowReader(readers);
  }

  /** Speakers only if nothing else names them. */
  void apply(List<Block> body, TalkDraft draft) {
    if (draft.speakers().isEmpty()) {
      draft.speakers(inTables(body));
    }
    List<RichText> paragraphs = paragraphs(body);
    if (paragraphs.isEmpty()) {
      return;
    }
    String text = paragraphs.stream().map(RichText::text).collect(Collectors.joining("\n"));
    if (draft.speakers().isEmpty()) {
      draft.speakers(prose.speakers(text)).speakers(coSpeakers.in(text));
    }
    if (draft.kind().isEmpty()) {
      draft.kind(prose.kind(text));
    }
    paragraphs.forEach(paragraph -> links(paragraph, draft));
  }

  private static List<RichText> paragraphs(List<Block> body) {
    var paragraphs = new ArrayList<RichText>(PARAGRAPHS_THAT_TELL);
    for (Block block : body) {
      if (paragraphs.size() == PARAGRAPHS_THAT_TELL) {
        break;
      }
      if (block instanceof Block.Paragraph paragraph) {
        paragraphs.add(paragraph.text());
      }
    }
    return paragraphs;
  }

  private List<SpeakerCredit> inTables(List<Block> body) {
    var people = new ArrayList<SpeakerCredit>(0);
    for (Block block : body) {
      if (block instanceof Block.Table table) {
        people.addAll(people(table));
      }
    }
    return people;
  }

  private List<SpeakerCredit> people(Block.Table table) {
    TableColumns columns = headers.read(table.header());
    boolean ofPeople = columns.has(FieldKind.SPEAKER) && !columns.has(FieldKind.TITLE);
    return ofPeople
        ? table.rows().stream()
            .flatMap(row -> rows.speakers(columns, row.cells()).stream())
            .toList()
        : List.of();
  }

  private void links(RichText paragraph, TalkDraft draft) {
    for (LinkRun link : paragraph.links()) {
      if (THIS_TALK.matcher(paragraph.label(link)).matches()
          && readers.links().byAddress(link.url()) == LinkKind.SCHEDULE) {
        draft.link(LinkKind.SCHEDULE, link.url());
      }
    }
  }
}
