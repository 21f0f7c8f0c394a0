package app.lanyard.extract;

import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds talks in headings of pages of talks that are led by the event, with the title set off
 * behind it: {@code ### Soil Days - "How beans climb"}, "### Soil Days: [How beans climb](…)".
 * Several are a habit.
 */
final class LedHeadingRecogniser implements Recogniser {

  private static final int FEWEST = 2;
  private static final int SHORTEST_TITLE = 5;
  private static final String OPENING = "\"“„«";
  private static final String CLOSING = "\"”“»";
  private static final String BEFORE = "-–—:";
  private static final String PART = " / ";
  private static final String REASON = "A heading with an event and a title behind it";

  private final Readers readers;
  private final TalkBodyReader bodies;

  LedHeadingRecogniser(Readers readers) {
    this.readers = readers;
    this.bodies = new TalkBodyReader(readers);
  }

  private record Led(Section section, Block.Heading heading, String event, String title) {}

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    if (findings.mainEvent().isPresent()) {
      return;
    }
    var all = new ArrayList<Led>(0);
    for (Section section : note.sections()) {
      section
          .heading()
          .filter(heading -> heading.level() < Block.Heading.BOLD)
          .filter(heading -> !findings.isClaimed(heading.span()))
          .flatMap(heading -> led(section, heading))
          .ifPresent(all::add);
    }
    List<Led> talks = all.stream().filter(led -> note.places().holdTalks(led.section())).toList();
    if (talks.size() >= FEWEST) {
      talks.forEach(led -> findings.addTalk(talk(led, note)));
    }
  }

  private Optional<Led> led(Section section, Block.Heading heading) {
    RichText text = heading.text();
    int[] title = Letters.hasAny(text.text(), OPENING) ? quoted(text.text()) : linked(text);
    if (title.length == 0) {
      return Optional.empty();
    }
    String lead = text.text().substring(0, title[0]);
    int part = lead.indexOf(PART);
    String event = LineText.ends(part > 0 ? lead.substring(0, part) : lead);
    String told = text.text().substring(title[1], title[2]).strip();
    return isEvent(event) && isTitle(told)
        ? Optional.of(new Led(section, heading, event, told))
        : Optional.empty();
  }

  private boolean isEvent(String lead) {
    return (LineText.isNameLike(lead) || isWordWithFigure(lead))
        && readers.kinds().inTitle(lead).isEmpty()
        && !readers.speakers().startsWithGivenName(lead);
  }

  /** "soilcon17" */
  private static boolean isWordWithFigure(String lead) {
    return lead.indexOf(' ') < 0 && Letters.hasLetter(lead) && Letters.hasDigit(lead);
  }

  /** Where its lead ends, and where a title in quotation marks begins and ends. */
  private static int[] quoted(String text) {
    for (int i = 2; i < text.length(); i++) {
      int kind = OPENING.indexOf(text.charAt(i));
      int end = kind < 0 ? -1 : text.indexOf(CLOSING.charAt(kind), i + 1);
      if (end > 0) {
        return isBehindMark(text, i) ? new int[] {i, i + 1, end} : new int[0];
      }
    }
    return new int[0];
  }

  private static int[] linked(RichText text) {
    for (LinkRun link : text.links()) {
      if (link.start() > 2) {
        boolean title = isBehindMark(text.text(), link.start());
        return title ? new int[] {link.start(), link.start(), link.end()} : new int[0];
      }
    }
    return new int[0];
  }

  private static boolean isBehindMark(String text, int at) {
    return Letters.isSpace(text.charAt(at - 1)) && BEFORE.indexOf(text.charAt(at - 2)) >= 0;
  }

  private boolean isTitle(String title) {
    return title.length() >= SHORTEST_TITLE
        && title.indexOf(' ') > 0
        && !readers.words().isNoTalk(title)
        && readers.links().byLabel(title).isEmpty()
        && !readers.events().isName(title)
        && readers.speakers().readCertain(title).isEmpty();
  }

  private TalkDraft talk(Led led, NoteContext note) {
    var draft =
        new TalkDraft(led.title(), led.heading().span(), REASON)
            .event(Optional.of(led.event()))
            .kind(readers.kinds().inTitle(led.title()))
            .links(LineLinks.in(led.heading().text(), readers.links()))
            .links(bodies.glance(led.section().body()).links());
    return note.headings().apply(draft, led.section().trail());
  }
}
