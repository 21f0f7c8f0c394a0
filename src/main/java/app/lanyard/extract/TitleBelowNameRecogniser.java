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
import org.jspecify.annotations.Nullable;

/**
 * Finds talks below headings that name people and nothing else, among talks: "#### Ada Miller" over
 * a short line or a quotation with the title. Several of the headings have to be written so. Where
 * they are numbered and no title follows, the talk is called by the name.
 */
final class TitleBelowNameRecogniser implements Recogniser {

  private static final int FEWEST = 3;
  private static final int SHORTEST_TITLE = 8;
  private static final int LONGEST_TITLE = 130;
  private static final String REASON = "A title below a heading that names who gave it";

  /** "3. ", "#3 " */
  private static final Pattern NUMBER = Pattern.compile("#?\\d{1,2}[.):]?\\s+");

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s+(?=\\p{Lu})");

  private final Readers readers;

  TitleBelowNameRecogniser(Readers readers) {
    this.readers = readers;
  }

  private record Told(Section section, List<SpeakerCredit> people, String title, RichText text) {}

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    var told = new ArrayList<Told>(0);
    for (Section section : note.sections()) {
      if (section.heading().filter(heading -> heading.level() > 1).isPresent()) {
        told(section, findings).ifPresent(told::add);
      }
    }
    long known =
        told.stream()
            .filter(one -> readers.speakers().startsWithGivenName(one.people().getFirst().name()))
            .count();
    if (told.size() >= FEWEST && known * 2 >= told.size()) {
      told.stream()
          .filter(one -> note.places().holdTalk(one.section()))
          .forEach(one -> findings.addTalk(talk(one, note)));
    }
  }

  private Optional<Told> told(Section section, FindingsBuilder findings) {
    Block.Heading heading = section.heading().orElseThrow();
    List<Block> body = section.body();
    RichText text = body.isEmpty() ? null : text(body.getFirst());
    if (text == null || findings.isClaimed(heading.span()) || findings.isClaimed(text.span())) {
      return Optional.empty();
    }
    String name = NUMBER.matcher(heading.text().text().strip()).replaceFirst("");
    List<SpeakerCredit> people =
        name.contains(" - ") ? List.of() : readers.speakers().readCertain(name);
    if (people.isEmpty()) {
      return Optional.empty();
    }
    boolean numbered = name.length() < heading.text().text().strip().length();
    return title(text)
        .or(() -> numbered ? Optional.of(name) : Optional.empty())
        .map(title -> new Told(section, people, title, text));
  }

  private static @Nullable RichText text(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> paragraph.text();
      case Block.Quotation quotation -> quotation.text();
      default -> null;
    };
  }

  /** A short first line, or the short sentence that a longer one begins with. */
  private Optional<String> title(RichText text) {
    String line = text.lines().getFirst().text();
    Matcher sentence = SENTENCE_END.matcher(line);
    boolean more = line.length() < text.text().length();
    boolean longer = line.length() > LONGEST_TITLE;
    String told = longer && sentence.find() ? line.substring(0, sentence.start()) : line;
    int bracket = told.indexOf(" (");
    String bare = bracket > SHORTEST_TITLE ? told.substring(0, bracket) : told;
    String title = QuotedTitle.unquoted(withoutStop(bare.strip()));
    boolean fits =
        title.length() >= SHORTEST_TITLE
            && title.length() <= LONGEST_TITLE
            && title.indexOf(' ') > 0
            && Character.isUpperCase(firstLetter(title))
            && !(more && !longer)
            && readers.fields().read(text.lines().getFirst()).isEmpty()
            && !readers.words().isNoTalk(title)
            && readers.links().byLabel(title).isEmpty()
            && (!isSentence(line) || longer);
    return fits ? Optional.of(title) : Optional.empty();
  }

  private static int firstLetter(String title) {
    return title.codePoints().filter(Character::isLetter).findFirst().orElse(' ');
  }

  /** Several sentences, or one that goes on about somebody. */
  private static boolean isSentence(String line) {
    return SENTENCE_END.matcher(line).find()
        || line.matches("(?:She|He|They|I|We|His|Her|Their|This|It)\\s.*");
  }

  private static String withoutStop(String text) {
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  private TalkDraft talk(Told told, NoteContext note) {
    var draft =
        new TalkDraft(
                told.title(),
                told.section().heading().orElseThrow().span().union(told.text().span()),
                REASON)
            .speakers(told.people())
            .kind(readers.kinds().inTitle(told.title()))
            .links(LineLinks.in(told.text(), readers.links()));
    return note.headings().apply(draft, told.section().above().reversed());
  }
}
