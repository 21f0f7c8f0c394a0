package app.lanyard.extract;

import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds talks in list items that tell behind a sign where they were given, and when in brackets: "-
 * How beans climb @ Soil Club (Lightning) (3 May)". Several of a page of talks have to be written
 * so; where they are, one may leave the day out.
 */
final class ItemAtEventRecogniser implements Recogniser {

  private static final int FEWEST = 3;
  private static final int LONGEST = 250;
  private static final String SIGN = " @ ";
  private static final String REASON =
      "An item with a title, the event and the day, one of several";

  private static final Pattern TITLE_AT_EVENT =
      Pattern.compile(
          "(?<title>[^@]{2,150}?) @ (?<event>[\\p{Lu}\\p{Lo}\\d][^@()]{1,80}?)"
              + "(?:\\s\\((?<kind>[^()]{3,20})\\))?(?:\\s\\((?<day>[^()]{3,30})\\))?");

  private final Readers readers;

  ItemAtEventRecogniser(Readers readers) {
    this.readers = readers;
  }

  private record Given(
      Section section, RichText text, MatchResult parts, Optional<DateMatch> day) {}

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    var all = new ArrayList<Given>(0);
    for (Section section : note.sections()) {
      for (Block block : section.body()) {
        if (block instanceof Block.Item item
            && item.text().text().contains(SIGN)
            && !findings.isClaimed(item.span())) {
          given(item.text(), section, note).ifPresent(all::add);
        }
      }
    }
    long dated = all.stream().filter(given -> given.day().isPresent()).count();
    if (dated >= FEWEST
        && all.stream().allMatch(given -> note.places().holdTalks(given.section()))) {
      for (Given given : all) {
        findings.addTalk(note.headings().apply(talk(given), given.section().trail()));
      }
    }
  }

  private Optional<Given> given(RichText text, Section section, NoteContext note) {
    Matcher parts = TITLE_AT_EVENT.matcher(text.text().strip());
    if (text.text().length() > LONGEST
        || !parts.matches()
        || readers.words().isNoTalk(parts.group("title"))) {
      return Optional.empty();
    }
    Optional<DateMatch> day =
        day(parts.group("day"), note).or(() -> day(parts.group("kind"), note));
    return Optional.of(new Given(section, text, parts.toMatchResult(), day));
  }

  private static Optional<DateMatch> day(@Nullable String inBrackets, NoteContext note) {
    return Optional.ofNullable(inBrackets).flatMap(note.dates()::first);
  }

  private TalkDraft talk(Given given) {
    String title = given.parts().group("title").strip();
    var draft =
        new TalkDraft(QuotedTitle.unquoted(title), given.text().span(), REASON)
            .event(Optional.of(LineText.ends(given.parts().group("event"))))
            .date(given.day().map(DateMatch::date))
            .kind(Optional.ofNullable(given.parts().group("kind")).flatMap(readers.kinds()::inText))
            .kind(readers.kinds().inTitle(title));
    for (var link : given.text().links()) {
      var kind = readers.links().byAddress(link.url());
      if (LineLinks.isOfTalk(kind)) {
        draft.link(kind, link.url());
      }
    }
    return draft;
  }
}
