package app.lanyard.extract;

import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import app.lanyard.extract.text.WholeWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds talks in lists of bare titles, in a note about an event, below a heading or a sentence that
 * says that its writer saw or missed them: "## Talks I missed", "These are the sessions I liked
 * most:". Every item has to be a title.
 */
final class ListOfTitlesRecogniser implements Recogniser {

  private static final int FEWEST = 2;
  private static final int FEWEST_LINES = 3;
  private static final int FEWEST_SPACES = 2;
  private static final int LONGEST_TITLE = 160;
  private static final int LONGEST_INTRO = 300;
  private static final String REASON = "A list of titles that is said to be one of talks";
  private static final Pattern SAID =
      Pattern.compile(
          "\\b(?:talks|sessions|presentations|keynotes)\\b[^.!?]{0,40}?\\b(?:I|we)\\b(?:['’]ve|\\shave|\\shad)?\\s"
              + "(?:\\p{L}+\\s){0,2}?(?:attended|saw|seen|watched|missed|liked|enjoyed|loved|visited|went|caught)\\b"
              + "|\\b(?:attended|saw|watched|missed|enjoyed)\\b[^.!?]{0,30}\\b(?:talks|sessions|presentations)\\s?:",
          Pattern.CASE_INSENSITIVE);

  /** "Today's sessions", "Talks of day 2", "Recommended talks": of a note about an event. */
  private static final Pattern HEADED =
      Pattern.compile(
          "(?:(?:today['’]s|my|the|best|favou?rite|favorites|recommended|notable|interesting|attended|top|all|day|\\d{1,2}|monday['’]s|tuesday['’]s|wednesday['’]s|thursday['’]s|friday['’]s|saturday['’]s|sunday['’]s)\\s){0,3}"
              + "(?:talks|sessions|presentations)"
              + "(?:\\s(?:attended|of|on|from|the|day|today|watched|\\d{1,2}|worth|watching|to|watch)){0,3}",
          Pattern.CASE_INSENSITIVE);

  /** One of them is in all that {@link #SAID} finds. */
  private static final WholeWords TALKS =
      WholeWords.of(List.of("talks", "sessions", "presentations", "keynotes"));

  /** "Poster session (PS08): " */
  private static final Pattern KIND_FIRST =
      Pattern.compile(
          "[^\\p{L}\\p{N}]{0,4}(?:poster(?:\\ssession)?|keynote|panel|lightning\\stalk|workshop|tutorial)"
              + "(?:\\s\\([^()]{1,12}\\))?:\\s+",
          Pattern.CASE_INSENSITIVE);

  private static final String NO_TITLE_ENDS = ".:;,";

  private final Readers readers;

  ListOfTitlesRecogniser(Readers readers) {
    this.readers = readers;
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    boolean ofEvent = findings.mainEvent().isPresent();
    for (Section section : note.sections()) {
      boolean headed =
          section
              .heading()
              .map(heading -> heading.text().text().strip())
              .filter(text -> says(text) || (ofEvent && HEADED.matcher(text).matches()))
              .isPresent();
      List<Block> body = section.body();
      if (headed && !body.isEmpty() && body.getFirst() instanceof Block.Paragraph lines) {
        addLines(lines.text(), section, note, findings);
      }
      for (int i = 0; i < body.size(); i++) {
        boolean said =
            ofEvent
                && i + 1 < body.size()
                && body.get(i) instanceof Block.Paragraph p
                && body.get(i + 1) instanceof Block.Item
                && says(p.text().text());
        boolean begins = headed && body.get(i) instanceof Block.Item && !isBehindItem(body, i);
        if (said || begins) {
          add(list(body, said ? i + 1 : i), section, note, findings);
        }
      }
    }
  }

  private static boolean isBehindItem(List<Block> body, int at) {
    return at > 0 && body.get(at - 1) instanceof Block.Item;
  }

  private static boolean says(String text) {
    return text.length() <= LONGEST_INTRO
        && (text.contains("I") || text.contains("we") || text.contains(":"))
        && TALKS.areIn(text)
        && SAID.matcher(text).find();
  }

  /** The items from a place on. */
  private static List<Block.Item> list(List<Block> body, int from) {
    var items = new ArrayList<Block.Item>();
    for (Block block : body.subList(from, body.size())) {
      if (!(block instanceof Block.Item item)) {
        break;
      }
      items.add(item);
    }
    return items;
  }

  private void add(
      List<Block.Item> items, Section section, NoteContext note, FindingsBuilder findings) {
    boolean talks =
        items.size() >= FEWEST
            && items.stream().allMatch(item -> item.depth() == 1 && isTitle(item.text()))
            && items.stream().noneMatch(item -> findings.isClaimed(item.span()));
    for (Block.Item item : talks ? items : List.<Block.Item>of()) {
      add(item.text(), section, note, findings);
    }
  }

  /** A paragraph most lines of which are titles: "Talks I saw" over one to a line. */
  private void addLines(
      RichText paragraph, Section section, NoteContext note, FindingsBuilder findings) {
    List<RichText> lines = paragraph.lines();
    if (lines.size() < FEWEST_LINES || findings.isClaimed(paragraph.span())) {
      return;
    }
    List<RichText> titles = lines.stream().filter(this::isTitle).toList();
    if (titles.size() >= FEWEST_LINES && titles.size() * 4 >= lines.size() * 3) {
      titles.forEach(line -> add(line, section, note, findings));
    }
  }

  /** The title behind its kind. */
  private static RichText bare(RichText item) {
    Matcher kind = KIND_FIRST.matcher(item.text());
    return kind.lookingAt() ? item.from(kind.end()) : item;
  }

  private void add(RichText item, Section section, NoteContext note, FindingsBuilder findings) {
    RichText text = bare(item);
    String lead = item.text().substring(0, item.text().length() - text.text().length());
    String title = QuotedTitle.unquoted(text.text());
    findings.addTalk(
        note.headings()
            .apply(
                new TalkDraft(title, text.span(), REASON)
                    .kind(readers.kinds().inText(lead))
                    .kind(readers.kinds().inTitle(title))
                    .links(LineLinks.in(text, readers.links())),
                section.trail()));
  }

  private boolean isTitle(RichText whole) {
    RichText item = bare(whole);
    String text = item.text();
    return text.length() <= LONGEST_TITLE
        && text.indexOf('\n') < 0
        && text.chars().filter(c -> c == ' ').count() >= FEWEST_SPACES
        && !Character.isLowerCase(text.codePointAt(0))
        && NO_TITLE_ENDS.indexOf(text.charAt(text.length() - 1)) < 0
        && Letters.hasLetter(text)
        && isSetOffWholeOrNot(item)
        && !readers.words().isNoTalk(text)
        && readers.fields().read(item).isEmpty()
        && !readers.events().isName(text)
        && readers.speakers().readCertain(text).isEmpty();
  }

  /** All of it in bold type or a link, or nothing. */
  private static boolean isSetOffWholeOrNot(RichText item) {
    boolean plain = item.links().isEmpty() && item.emphases().isEmpty();
    return plain || item.isAllStrong() || item.wholeLink().isPresent();
  }
}
