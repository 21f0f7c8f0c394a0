package app.lanyard.extract;

import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import app.lanyard.model.LinkKind;
import app.lanyard.model.SpeakerCredit;
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
  private final HeaderReader headers;
  private final RowReader rows;
  private final Readers readers;

  TellersBelow(Readers readers) {
    this.readers = readers;
    this.prose = new ProseCredits(readers);
    this.headers = new HeaderReader(readers.fields());
    this.rows = new RowReader(readers);
  }

  /** Speakers only if nothing else names them. */
  void apply(List<Block> body, TalkDraft draft) {
    List<RichText> paragraphs =
        body.stream()
            .filter(Block.Paragraph.class::isInstance)
            .map(block -> ((Block.Paragraph) block).text())
            .limit(PARAGRAPHS_THAT_TELL)
            .toList();
    String text = paragraphs.stream().map(RichText::text).collect(Collectors.joining("\n"));
    if (draft.speakers().isEmpty()) {
      draft.speakers(inTables(body));
    }
    if (draft.speakers().isEmpty()) {
      draft.speakers(prose.speakers(text));
    }
    draft.kind(prose.kind(text));
    paragraphs.forEach(paragraph -> links(paragraph, draft));
  }

  private List<SpeakerCredit> inTables(List<Block> body) {
    return body.stream()
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .flatMap(table -> people(table).stream())
        .toList();
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
      boolean session = readers.links().byAddress(link.url()) == LinkKind.SCHEDULE;
      if (session && THIS_TALK.matcher(paragraph.label(link)).matches()) {
        draft.link(LinkKind.SCHEDULE, link.url());
      }
    }
  }
}
