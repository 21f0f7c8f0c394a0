package app.lanyard.extract;

import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import app.lanyard.model.LinkKind;
import java.util.List;
import java.util.Optional;

/**
 * Finds the one talk of a note whose title is that of the talk, with nothing but the address of its
 * session right below: "# How beans climb", "https://soilconf.example/2019/schedule/talk/7".
 */
final class TitleOverAddressRecogniser implements Recogniser {

  private static final String REASON = "The note's title, with the address of its session below";

  private final Readers readers;
  private final EventInTitle eventsInTitles;

  TitleOverAddressRecogniser(Readers readers) {
    this.readers = readers;
    this.eventsInTitles = new EventInTitle(readers.events());
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    if (!findings.talks().isEmpty()) {
      return;
    }
    first(note.sections()).flatMap(section -> talk(section, note)).ifPresent(findings::addTalk);
  }

  /** The one with the title, unless anything stands before it. */
  private static Optional<Section> first(List<Section> sections) {
    return sections.stream()
        .filter(section -> section.heading().isPresent() || !section.body().isEmpty())
        .limit(1)
        .filter(section -> section.heading().filter(h -> h.level() == 1).isPresent())
        .findFirst();
  }

  private Optional<TalkDraft> talk(Section section, NoteContext note) {
    Block.Heading heading = section.heading().orElseThrow();
    String title = heading.text().text().replace('\n', ' ').strip();
    boolean other =
        title.indexOf(' ') < 0
            || readers.words().isNoTalk(title)
            || readers.events().isName(title)
            || eventsInTitles.isEditionAlone(title)
            || PlaceWords.saysTalks(title);
    Optional<LinkRun> address = other ? Optional.empty() : address(section.body());
    return address
        .filter(link -> readers.links().byAddress(link.url()) == LinkKind.SCHEDULE)
        .filter(link -> isOfOne(link.url()))
        .map(
            link ->
                new TalkDraft(title, heading.span(), REASON)
                    .link(LinkKind.SCHEDULE, link.url())
                    .kind(readers.kinds().inTitle(title)))
        .map(draft -> note.headings().apply(draft, List.of()));
  }

  /** The paragraph below, if it is an address and nothing else. */
  private static Optional<LinkRun> address(List<Block> body) {
    if (body.isEmpty() || !(body.getFirst() instanceof Block.Paragraph paragraph)) {
      return Optional.empty();
    }
    RichText text = paragraph.text();
    return text.links().isEmpty()
        ? Optional.empty()
        : text.wholeLink().filter(link -> text.label(link).contains("://"));
  }

  /** Not the whole programme: the last part of the path has a figure or several words. */
  private static boolean isOfOne(String url) {
    String path = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    String last = path.substring(path.lastIndexOf('/') + 1);
    return last.indexOf('-') > 0 || last.codePoints().anyMatch(Character::isDigit);
  }
}
