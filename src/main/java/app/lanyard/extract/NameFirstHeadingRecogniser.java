package app.lanyard.extract;

import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.Section;
import app.lanyard.model.SpeakerCredit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds talks whose headings name the speaker first: "# Ada Miller - Title", "# Ada Miller: Title".
 * A note in which several do so, a third of them at least with names that are surely people's, is
 * one of talks; the other names may be of any kind then, before a dash at least.
 */
final class NameFirstHeadingRecogniser implements Recogniser {

  private static final int FEWEST = 3;
  private static final int FEWEST_CERTAIN = 2;
  private static final int MOST_FOR_ONE = 3;
  private static final int LONGEST = 300;
  private static final String REASON = "A heading that names its speaker first, one of several";

  private static final Pattern MARK = Pattern.compile("\\s(?:-{1,2}|–|—)\\s|:\\s");
  private static final String MARKS = "-–—:";
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}.'’-]{1,20}(?:\\s\\p{Lu}[\\p{L}.'’-]{0,20}){0,3}");
  private static final Pattern KIND_LAST =
      Pattern.compile("\\s(?:-{1,2}|–|—)\\s?(\\p{L}{4,12}(?:\\s\\p{L}{4,8})?)$");

  private final Readers readers;
  private final TalkBodyReader bodies;
  private final BodyApplier applier;

  NameFirstHeadingRecogniser(Readers readers) {
    this.readers = readers;
    this.bodies = new TalkBodyReader(readers);
    this.applier = new BodyApplier(readers);
  }

  private record Headed(Section section, String name, String title, boolean certain) {}

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    var all = new ArrayList<Headed>();
    for (Section section : note.sections()) {
      section
          .heading()
          .filter(heading -> !findings.isClaimed(heading.span()))
          .flatMap(heading -> split(section, heading))
          .ifPresent(all::add);
    }
    long certain = all.stream().filter(Headed::certain).count();
    if (all.size() < FEWEST || certain < FEWEST_CERTAIN || certain * MOST_FOR_ONE < all.size()) {
      return;
    }
    all.forEach(headed -> findings.addTalk(talk(headed, note)));
  }

  private Optional<Headed> split(Section section, Block.Heading heading) {
    if (!Letters.hasAny(heading.text().text(), MARKS)) {
      return Optional.empty();
    }
    String text = heading.text().text().replace('\n', ' ').strip();
    int space = text.indexOf(' ');
    if (space < 0 || text.length() > LONGEST || !Character.isUpperCase(text.codePointAt(0))) {
      return Optional.empty();
    }
    Matcher mark = MARK.matcher(text);
    if (!mark.find() || !NAME.matcher(text.substring(0, mark.start())).matches()) {
      return Optional.empty();
    }
    String name = text.substring(0, mark.start());
    String title = text.substring(mark.end()).strip();
    boolean full = !readers.speakers().readCertain(name).isEmpty();
    if (!full && text.charAt(mark.start()) == ':') {
      return Optional.empty();
    }
    boolean certain =
        name.indexOf(' ') > 0
            && (readers.speakers().startsWithGivenName(name) || (full && isTold(name, section)));
    boolean phrase = title.indexOf(' ') > 0 && !readers.words().isNoTalk(title);
    return phrase ? Optional.of(new Headed(section, name, title, certain)) : Optional.empty();
  }

  /** "Ada showed her beans": whom a text tells of by the first name is a person. */
  private static boolean isTold(String name, Section section) {
    String first = name.substring(0, name.indexOf(' ') + 1);
    return section.body().stream()
        .limit(1)
        .filter(Block.Paragraph.class::isInstance)
        .anyMatch(block -> ((Block.Paragraph) block).text().text().startsWith(first));
  }

  private TalkDraft talk(Headed headed, NoteContext note) {
    Matcher kind = KIND_LAST.matcher(headed.title());
    boolean kindLast = kind.find() && readers.kinds().inTitle(kind.group(1)).isPresent();
    String title = kindLast ? headed.title().substring(0, kind.start()) : headed.title();
    var draft =
        new TalkDraft(title, headed.section().heading().orElseThrow().span(), REASON)
            .speakers(List.of(SpeakerCredit.of(headed.name())))
            .kind(kindLast ? readers.kinds().inTitle(kind.group(1)) : Optional.empty())
            .kind(readers.kinds().inTitle(title));
    applier.apply(bodies.read(headed.section().body(), note.dates()), draft, note.dates());
    return note.headings().apply(draft, headed.section().above().reversed());
  }
}
