package app.lanyard.extract;

import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import app.lanyard.model.SpeakerCredit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds talks in lists below days that name their speakers as a company or a community does: "-
 * amiller: How beans climb". Anything may stand before a colon, so all lists below days have to be
 * written so, where talks are listed.
 */
final class HandleFirstRecogniser implements Recogniser {

  private static final int FEWEST = 4;
  private static final int SHORTEST_TITLE = 8;
  private static final int LONGEST = 250;
  private static final String REASON = "A line that tells a handle and a title, below its day";
  private static final Pattern SHAPE =
      Pattern.compile("@?([a-z][a-z0-9_.-]{2,20}):\\s+(\\S.{7,200})", Pattern.DOTALL);

  private final Readers readers;

  HandleFirstRecogniser(Readers readers) {
    this.readers = readers;
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    var drafts = new ArrayList<TalkDraft>(0);
    int others = 0;
    for (Section section : note.sections()) {
      List<RichText> items = items(section, findings);
      if (!items.isEmpty() && isDay(section, note)) {
        for (RichText item : items) {
          Optional<TalkDraft> draft = talk(item);
          draft.map(found -> note.headings().apply(found, section.trail())).ifPresent(drafts::add);
          others += draft.isEmpty() ? 1 : 0;
        }
      }
    }
    if (drafts.size() >= FEWEST && drafts.size() > others * 2) {
      drafts.forEach(findings::addTalk);
    }
  }

  private static List<RichText> items(Section section, FindingsBuilder findings) {
    var items = new ArrayList<RichText>(0);
    for (Block block : section.body()) {
      if (block instanceof Block.Item item
          && item.text().text().indexOf(": ") > 0
          && !findings.isClaimed(item.span())) {
        items.add(item.text());
      }
    }
    return items;
  }

  private static boolean isDay(Section section, NoteContext note) {
    return section
            .heading()
            .flatMap(note.headings()::date)
            .filter(date -> date.day() > 0)
            .isPresent()
        && note.places().holdTalks(section);
  }

  private Optional<TalkDraft> talk(RichText item) {
    Matcher shape = SHAPE.matcher(item.text());
    if (item.text().length() > LONGEST
        || !shape.matches()
        || readers.fields().kindOf(shape.group(1)).isPresent()
        || readers.links().byLabel(shape.group(1)).isPresent()) {
      return Optional.empty();
    }
    String title = shape.group(2).replaceAll("\\s*\\n\\s*", " ").strip();
    return title.length() < SHORTEST_TITLE || readers.words().isNoTalk(title)
        ? Optional.empty()
        : Optional.of(
            new TalkDraft(title, item.span(), REASON)
                .speakers(List.of(SpeakerCredit.of(shape.group(1))))
                .kind(readers.kinds().inTitle(title))
                .links(LineLinks.in(item, readers.links())));
  }
}
