package app.lanyard.extract;

import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import app.lanyard.model.LinkKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds talks whose titles are headings with a list of the occasions they were given at somewhere
 * below: "## Title", "Presented at:", "- Soil Days, Leeds, May 2019".
 */
final class GivenAtRecogniser implements Recogniser {

  private static final int LONGEST_LABEL = 50;
  private static final String REASON = "A heading with the occasions it was given at below it";
  private static final Pattern GIVEN_AT =
      Pattern.compile(
          "(?:(?:previously|also|talk|talks)\\s)?(?:presented|given|held|delivered|spoken|gehalten|présentée?|presentad[ao]|apresentad[ao])"
              + "(?:\\s(?:at|in|on|bei|auf|à|en|em))?\\s?:?"
              + "|(?:I(?:['’]ve|\\shave)?\\s)?(?:given|gave|presented|delivered)\\s(?:this|it)"
              + "(?:\\s(?:talk|presentation|workshop))?\\s(?:at|in)(?:\\sthe\\sfollowing)?\\s?:?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final int LONGEST_ARTICLE = 4;
  private static final Pattern TOLD_AT =
      Pattern.compile(
          "(?:(?:first\\s|originally\\s|previously\\s)?(?:presented|given|delivered|held)"
              + "|I\\s(?:gave|presented|delivered)\\s(?:this|it)(?:\\s(?:talk|presentation|workshop|session|one))?"
              + "|(?:talk|keynote|workshop|tutorial|presentation|lightning talk|session)(?:\\s(?:given|presented|held))?)"
              + "\\s(?:(?:at|@)\\s(?:the\\s)?|(?:at|on)\\sthe\\s(?:first|second|third|\\d{1,3}(?:st|nd|rd|th))\\s)",
          Pattern.CASE_INSENSITIVE);
  private static final int LATEST_LEAD = 600;
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[^,.;:()\\n]{2,60}?(?=\\s(?:on|in|as|with|and|by)\\s|[,.;:(\\n]|$)");

  private final Readers readers;
  private final OccasionReader occasions;
  private final TalkBodyReader bodies;

  GivenAtRecogniser(Readers readers) {
    this.readers = readers;
    this.occasions = new OccasionReader(readers);
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
      told(section, note, findings);
    }
  }

  /** "Presented at [Soil Days](…), this talk …" right below the heading. */
  private void told(Section section, NoteContext note, FindingsBuilder findings) {
    if (section.body().isEmpty()
        || !(section.body().getFirst() instanceof Block.Paragraph paragraph)
        || section.heading().filter(h -> h.level() > 1).isEmpty()
        || findings.isClaimed(section.heading().get().span())) {
      return;
    }
    RichText text = paragraph.text();
    int from = behindLead(text.text());
    if (from == 0) {
      return;
    }
    Optional<String> event =
        text.links().stream()
            .filter(link -> link.start() == from)
            .map(text::label)
            .findFirst()
            .or(
                () ->
                    readers
                        .events()
                        .first(text.text().substring(from))
                        .filter(m -> m.start() <= LONGEST_ARTICLE)
                        .map(m -> m.name()))
            .or(
                () -> {
                  Matcher name = NAME.matcher(text.text()).region(from, text.text().length());
                  return name.lookingAt() ? Optional.of(name.group().strip()) : Optional.empty();
                });
    event.ifPresent(
        name -> {
          Block.Heading heading = section.heading().get();
          String title = heading.text().text().replace('\n', ' ').strip();
          TalkBody body = bodies.glance(section.body());
          String first = text.text().substring(from).lines().findFirst().orElse("");
          var draft =
              new TalkDraft(
                      title,
                      heading.span(),
                      "A heading with the event it was given at told below it")
                  .kind(readers.kinds().inTitle(title))
                  .event(Optional.of(name))
                  .date(
                      note.dates()
                          .first(first)
                          .map(match -> match.date())
                          .filter(date -> date.month() > 0))
                  .links(body.links());
          findings.addTalk(note.headings().apply(draft, section.above().reversed()));
        });
  }

  /** Where a sentence that begins so goes on; 0 if none does. */
  private static int behindLead(String text) {
    Matcher lead = TOLD_AT.matcher(text);
    if (lead.lookingAt()) {
      return lead.end();
    }
    for (int at = text.indexOf('\n');
        at >= 0 && at < LATEST_LEAD;
        at = text.indexOf('\n', at + 1)) {
      if (lead.region(at + 1, text.length()).lookingAt()) {
        return lead.end();
      }
    }
    return 0;
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
            note.headings().apply(occasion.get().apply(draft), section.above().reversed()));
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
