package app.lanyard.extract;

import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import app.lanyard.model.LinkKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds talks in the lists of a page of talks whose items lead with an event of any name: "- Kiln:
 * [How beans climb](…)". Several items of a page have to be written so.
 */
final class EventLeadRecogniser implements Recogniser {

  private static final int FEWEST = 3;
  private static final int LONGEST_LEAD = 60;
  private static final int LONGEST_REST = 60;
  private static final String REASON = "A linked title behind the name of an event, one of several";

  private final Readers readers;

  EventLeadRecogniser(Readers readers) {
    this.readers = readers;
  }

  private record Led(Section section, RichText text, LinkRun link, String event) {}

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    var all = new ArrayList<Led>();
    for (Section section : note.sections()) {
      for (Block block : section.body()) {
        if (block instanceof Block.Item item
            && item.depth() == 1
            && item.text().links().size() == 1
            && !findings.isClaimed(item.span())) {
          led(section, item.text()).ifPresent(all::add);
        }
      }
    }
    if (all.size() >= FEWEST) {
      List<Led> among =
          all.stream()
              .filter(led -> note.places().holdTalks(led.section()))
              .filter(led -> !note.headings().namesEvent(led.section().trail()))
              .filter(led -> !DateLines.isDateLine(led.event(), note.dates()))
              .toList();
      if (among.size() >= FEWEST) {
        among.forEach(led -> findings.addTalk(draft(led, note)));
      }
    }
  }

  private Optional<Led> led(Section section, RichText text) {
    LinkRun link = text.links().getFirst();
    String lead = text.text().substring(0, link.start()).strip();
    String label = text.label(link);
    boolean shaped =
        lead.endsWith(":")
            && lead.length() <= LONGEST_LEAD
            && text.text().length() - link.end() <= LONGEST_REST
            && label.indexOf(' ') > 0
            && !label.contains("://");
    String event = shaped ? LineText.ends(lead) : "";
    boolean named =
        LineText.isNameLike(event)
            && readers.fields().kindOf(event).isEmpty()
            && readers.links().byLabel(event).isEmpty()
            && readers.links().byLabel(label).isEmpty()
            && readers.kinds().inTitle(event).isEmpty();
    return named ? Optional.of(new Led(section, text, link, event)) : Optional.empty();
  }

  private TalkDraft draft(Led led, NoteContext note) {
    String title = led.text().label(led.link()).replace('\n', ' ');
    var draft =
        new TalkDraft(title, led.text().span(), REASON)
            .event(Optional.of(led.event()))
            .kind(readers.kinds().inTitle(title));
    LinkKind kind = readers.links().byAddress(led.link().url());
    if (kind != LinkKind.OTHER && kind != LinkKind.CODE) {
      draft.link(kind, led.link().url());
    }
    return note.headings().apply(draft, led.section().trail());
  }
}
