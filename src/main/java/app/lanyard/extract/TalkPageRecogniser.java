package app.lanyard.extract;

import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.PhraseMap;
import app.lanyard.extract.text.Section;
import app.lanyard.extract.text.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds talks in notes whose title is nothing but a word for them, where each heading is the title
 * of one and the text below says so: "# Talks", "## How beans climb", "This talk shows …". Headings
 * over lists and over other headings are those of years and events.
 */
final class TalkPageRecogniser implements Recogniser {

  private static final int FEWEST = 3;
  private static final int FEWEST_IF_ALL = 2;
  private static final int LONGEST_LOOKED_AT = 600;
  private static final String REASON = "A heading on a page of talks, with what it is about below";
  private static final Pattern AT =
      Pattern.compile(
          "\\s(?:at|no|na|em|en|auf|bei|beim|à|au|im)\\s(?:(?:the|el|la|der|dem)\\s)?"
              + "(\\p{Lu}[\\p{L}\\d.+!&'-]*(?:\\s(?:(?:de|do|da|dos|das|del|of|for|der|des)\\s)?[\\p{Lu}\\d][\\p{L}\\d.+!&'-]*){0,4}"
              + "[\\s-](?:de\\s)?(?:19|20)\\d{2})");

  private final Readers readers;
  private final TalkBodyReader bodies;
  private final EventInTitle eventsInTitles;
  private final PhraseMap<Boolean> pages = PhraseMap.of(Vocabulary.words("talk-pages"));

  TalkPageRecogniser(Readers readers) {
    this.readers = readers;
    this.bodies = new TalkBodyReader(readers);
    this.eventsInTitles = new EventInTitle(readers.events());
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    if (!pages.contains(note.facts().title().strip())) {
      return;
    }
    int level = level(note.sections());
    if (level == 0) {
      return;
    }
    List<Section> headed =
        note.sections().stream()
            .filter(section -> level(section) == level && section.above().size() < 2)
            .toList();
    List<Section> titled =
        headed.stream().filter(section -> isTitled(section, note, findings)).toList();
    long told = titled.stream().filter(this::tellsOfTalk).count();
    boolean all = titled.size() == headed.size() && told == titled.size();
    if (titled.size() >= (all ? FEWEST_IF_ALL : FEWEST)
        && titled.size() * 2 > headed.size()
        && told * 2 >= titled.size()) {
      titled.forEach(section -> findings.addTalk(talk(section, note)));
    }
  }

  private static int level(Section section) {
    return section.heading().map(Block.Heading::level).orElse(0);
  }

  /** The outermost level below that of the note's title. */
  private static int level(List<Section> sections) {
    return sections.stream()
        .mapToInt(TalkPageRecogniser::level)
        .filter(level -> level > 1 && level < Block.Heading.BOLD)
        .min()
        .orElse(0);
  }

  private boolean isTitled(Section section, NoteContext note, FindingsBuilder findings) {
    Block.Heading heading = section.heading().orElseThrow();
    String text = text(heading);
    return text.indexOf(' ') > 0
        && !section.body().isEmpty()
        && (section.body().stream().noneMatch(Block.Item.class::isInstance)
            || (section.body().getFirst() instanceof Block.Paragraph first
                && readers.words().speaksOfTalks(first.text().text())))
        && section.body().stream().noneMatch(findings::isClaimed)
        && !findings.isClaimed(heading.span())
        && !SetOffTitles.areIn(section)
        && !readers.words().isNoTalk(text)
        && !PlaceWords.saysTalks(text)
        && !PlaceWords.listsMeetings(text)
        && !readers.events().isName(text)
        && !eventsInTitles.isEditionAlone(text)
        && note.headings().date(heading).isEmpty();
  }

  private boolean tellsOfTalk(Section section) {
    return readers.words().speaksOfTalks(opening(section))
        || !bodies.glance(section.body()).links().isEmpty();
  }

  private static String opening(Section section) {
    return section.body().stream()
        .filter(Block.Paragraph.class::isInstance)
        .map(block -> ((Block.Paragraph) block).text().text().replace('\n', ' '))
        .map(text -> text.substring(0, Math.min(text.length(), LONGEST_LOOKED_AT)))
        .limit(3)
        .reduce("", (one, other) -> one + " " + other);
  }

  private static String text(Block.Heading heading) {
    return heading.text().text().replace('\n', ' ').strip();
  }

  private TalkDraft talk(Section section, NoteContext note) {
    Block.Heading heading = section.heading().orElseThrow();
    String opening = opening(section);
    Matcher at = AT.matcher(opening);
    Optional<String> event = at.find() ? Optional.of(at.group(1)) : Optional.empty();
    String title = text(heading);
    return new TalkDraft(title, heading.span(), REASON)
        .event(event)
        .date(
            event
                .flatMap(_ -> note.dates().first(opening))
                .map(DateMatch::date)
                .filter(date -> date.day() > 0))
        .kind(readers.kinds().inTitle(title))
        .links(bodies.glance(section.body()).links());
  }
}
