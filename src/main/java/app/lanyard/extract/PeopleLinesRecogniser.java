package app.lanyard.extract;

import app.lanyard.extract.person.TitleCredits;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds talks whose titles are headings with a line below that holds nothing but who gave them.
 * Several on one level are a habit; people stand below other headings as well, so a note that says
 * nothing of talks has to say of each that it is by them.
 */
final class PeopleLinesRecogniser implements Recogniser {

  private static final int FEWEST = 2;
  private static final int FEWEST_UNSAID = 3;
  private static final String REASON = "A heading with a line below that says who gave it";

  private final Readers readers;
  private final TalkBodyReader bodies;
  private final HeadingDrafts drafts;

  PeopleLinesRecogniser(Readers readers) {
    this.readers = readers;
    this.bodies = new TalkBodyReader(readers);
    this.drafts = new HeadingDrafts(readers, new BylineReader(readers), new ProseCredits(readers));
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    Map<Integer, List<Section>> levels = new TreeMap<>();
    for (Section section : note.sections()) {
      if (mayBeTitle(section, findings)) {
        int level = section.heading().orElseThrow().level();
        levels.computeIfAbsent(level, _ -> new ArrayList<>()).add(section);
      }
    }
    boolean ofEvent = findings.mainEvent().isPresent();
    for (List<Section> sections : levels.values()) {
      if (sections.size() >= FEWEST) {
        find(sections, ofEvent, note, findings);
      }
    }
  }

  private void find(
      List<Section> sections, boolean ofEvent, NoteContext note, FindingsBuilder findings) {
    var lines = new LinkedHashMap<Section, PeopleLine>();
    for (Section section : sections) {
      PeopleLine.below(section, readers.speakers())
          .filter(_ -> isTitle(section.heading().orElseThrow().text().text()))
          .ifPresent(line -> lines.put(section, line));
    }
    if (lines.size() < FEWEST
        || lines.size() * 2 < sections.size()
        || !areTalks(lines, ofEvent, note)) {
      return;
    }
    lines.forEach((section, line) -> findings.addTalk(draft(section, line, note)));
  }

  private static boolean areTalks(
      Map<Section, PeopleLine> lines, boolean ofEvent, NoteContext note) {
    long led = lines.values().stream().filter(PeopleLine::led).count();
    boolean others =
        lines.values().stream().map(PeopleLine::people).distinct().count() * 2 > lines.size();
    boolean said = ofEvent || lines.keySet().stream().allMatch(note.places()::holdTalks);
    return others && (said || (led >= FEWEST_UNSAID && led == lines.size()));
  }

  private boolean mayBeTitle(Section section, FindingsBuilder findings) {
    if (section.heading().isEmpty() || section.body().isEmpty()) {
      return false;
    }
    Block.Heading heading = section.heading().get();
    return heading.level() < Block.Heading.BOLD
        && !findings.isClaimed(heading.span())
        && !findings.isClaimed(section.body().getFirst());
  }

  private boolean isTitle(String text) {
    return !readers.words().isNoTalk(text)
        && !PlaceWords.saysTalks(text)
        && !readers.events().isName(text)
        && readers.speakers().readCertain(text).isEmpty();
  }

  private TalkDraft draft(Section section, PeopleLine line, NoteContext note) {
    var candidate =
        new HeadingCandidate(
            section, section.heading().orElseThrow(), readers.words(), readers.links());
    return drafts
        .draft(
            candidate,
            TitleCredits.withoutTime(candidate.text()),
            line.people(),
            REASON,
            bodies.read(section.body(), note.dates()),
            note)
        .reaching(line.span());
  }
}
