package app.lanyard.extract;

import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Section;
import app.lanyard.model.SpeakerCredit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds talks whose headings are a title in the corner brackets of Japanese and a person with their
 * honorific before or behind it: "## 1. 青木さん（@aoki）「豆の登り方」", "## 「豆の登り方」 青木さん". Both together leave
 * no doubt, so one is enough.
 */
final class CornerQuotedRecogniser implements Recogniser {

  private static final int LONGEST = 200;
  private static final String REASON = "A heading with a quoted title and a person named politely";

  private static final String NUMBER = "^(?:\\d{1,3}[.:)．、]\\s*)?";
  private static final String NAME = "(?<name>[^\\s「」『』()（）:：][^「」『』()（）:：]{0,29}?)";
  private static final String HONORIFIC = "\\s?(?:さん|氏|先生|様)(?:\\s?[(（][^()（）]{1,40}[)）])?";
  private static final String TITLE = "[「『](?<title>.{2,160})[」』]";
  private static final Pattern NAME_FIRST =
      Pattern.compile(NUMBER + NAME + HONORIFIC + "\\s?(?:の|[:：])?\\s?" + TITLE + "$");
  private static final Pattern TITLE_FIRST =
      Pattern.compile(NUMBER + TITLE + "\\s?(?:by\\s|[:：/／])?\\s?" + NAME + HONORIFIC + "$");

  private final Readers readers;
  private final TalkBodyReader bodies;
  private final BodyApplier applier;

  CornerQuotedRecogniser(Readers readers) {
    this.readers = readers;
    this.bodies = new TalkBodyReader(readers);
    this.applier = new BodyApplier(readers);
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    for (Section section : note.sections()) {
      section
          .heading()
          .filter(heading -> mayBe(heading.text().text()) && !findings.isClaimed(heading.span()))
          .flatMap(heading -> talk(section, heading, note))
          .ifPresent(findings::addTalk);
    }
  }

  /** A cheap test. */
  private static boolean mayBe(String text) {
    return (text.indexOf('「') >= 0 || text.indexOf('『') >= 0) && text.length() <= LONGEST;
  }

  private Optional<TalkDraft> talk(Section section, Block.Heading heading, NoteContext note) {
    String text = heading.text().text().replace('\n', ' ').strip();
    for (Pattern pattern : List.of(NAME_FIRST, TITLE_FIRST)) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.matches()) {
        return Optional.of(draft(matcher, section, heading, note));
      }
    }
    return Optional.empty();
  }

  private TalkDraft draft(
      Matcher matcher, Section section, Block.Heading heading, NoteContext note) {
    String title = matcher.group("title").strip();
    var draft =
        new TalkDraft(title, heading.span(), REASON)
            .speakers(List.of(SpeakerCredit.of(matcher.group("name").strip())))
            .kind(readers.kinds().inTitle(title));
    applier.apply(bodies.read(section.body(), note.dates()), draft, note.dates());
    return note.headings().apply(draft, section.above().reversed());
  }
}
