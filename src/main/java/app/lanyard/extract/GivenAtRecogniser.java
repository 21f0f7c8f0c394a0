package app.lanyard.extract;

import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import app.lanyard.model.LinkKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds talks whose titles are headings with a list of the occasions they were given at somewhere
 * below: "## Title", "Presented at:", "- Soil Days, Leeds, May 2019".
 */
final class GivenAtRecogniser implements Recogniser {

  private static final int LONGEST_LABEL = 30;
  private static final String REASON = "A heading with the occasions it was given at below it";
  private static final Pattern GIVEN_AT =
      Pattern.compile(
          "(?:(?:previously|also|talk|talks)\\s)?(?:presented|given|held|delivered|spoken|gehalten|présentée?|presentad[ao]|apresentad[ao])"
              + "(?:\\s(?:at|in|on|bei|auf|à|en|em))?\\s?:?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final Readers readers;
  private final OccasionReader occasions;
  private final SectionSense sections;
  private final TalkBodyReader bodies;

  GivenAtRecogniser(Readers readers) {
    this.readers = readers;
    this.occasions = new OccasionReader(readers);
    this.sections = new SectionSense(readers);
    this.bodies = new TalkBodyReader(readers);
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    for (Section section : note.sections()) {
      List<Block> body = section.body();
      for (int i = 0; i + 1 < body.size(); i++) {
        if (body.get(i) instanceof Block.Paragraph label
            && body.get(i + 1) instanceof Block.Item
            && label.text().text().length() <= LONGEST_LABEL
            && GIVEN_AT.matcher(label.text().text().strip()).matches()) {
          talks(section, i + 1, note, findings);
          break;
        }
      }
    }
  }

  private void talks(Section section, int from, NoteContext note, FindingsBuilder findings) {
    Optional<Block.Heading> heading =
        section.heading().filter(found -> !findings.isClaimed(found.span()));
    if (heading.isEmpty()) {
      return;
    }
    String title = heading.get().text().text().replace('\n', ' ').strip();
    TalkBody body = bodies.glance(section.body());
    boolean first = true;
    for (Block block : section.body().subList(from, section.body().size())) {
      if (!(block instanceof Block.Item item)) {
        continue;
      }
      Optional<Occasion> occasion = occasions.read(item.text(), note.dates());
      if (occasion.isPresent()) {
        var draft =
            new TalkDraft(
                    title, first ? heading.get().span().union(item.span()) : item.span(), REASON)
                .kind(readers.kinds().inTitle(title))
                .links(body.links());
        links(section, draft);
        findings.addTalk(
            sections.apply(occasion.get().apply(draft), section.above().reversed(), note.dates()));
        first = false;
      }
    }
  }

  /** Those in a row of links. */
  private void links(Section section, TalkDraft draft) {
    for (Block block : section.body()) {
      if (block instanceof Block.Table table) {
        List<RichText> cells = new ArrayList<>(table.header());
        table.rows().forEach(row -> cells.addAll(row.cells()));
        for (RichText cell : cells) {
          for (LinkRun link : cell.links()) {
            LinkKind kind = readers.links().classify(cell.label(link), link.url());
            if (kind != LinkKind.OTHER && kind != LinkKind.CODE) {
              draft.link(kind, link.url());
            }
          }
        }
      }
    }
  }
}
