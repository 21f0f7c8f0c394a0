package app.lanyard.extract;

import app.lanyard.extract.person.People;
import app.lanyard.extract.person.PeopleInText;
import app.lanyard.extract.person.SpeakerReader;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.RichText;
import app.lanyard.model.SpeakerCredit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds who gave talks whose headings name nobody: the person whom the text below a heading links
 * to a page of, or begins to speak of. Others are spoken of as well, so it has to be a habit of the
 * note.
 */
final class PeopleBelowTitles {

  private static final int FEWEST_ALIKE = 2;
  private static final int MOST_BLOCKS = 3;
  private static final int LONGEST_SENTENCE = 300;

  private static final Pattern SENTENCE = Pattern.compile("(?<=[\\p{L})\\d]{2}[.!?])\\s");

  private static final Pattern THANKS =
      Pattern.compile("\\b(?:thanks?|photos?|pictures?|via|credits?)\\b", Pattern.CASE_INSENSITIVE);

  /** "Ada Miller shows …", "Ada Miller, of Acme, …", "Ada Miller's talk" */
  private static final Pattern ACTING =
      Pattern.compile("(?:,\\s|['’]s\\s(?:\\p{Ll}+\\s)?(?:talk|session|keynote)|\\s\\p{Ll}{2,})");

  private final SpeakerReader speakers;
  private final PeopleInText people = new PeopleInText();

  PeopleBelowTitles(SpeakerReader speakers) {
    this.speakers = speakers;
  }

  /** Gives the talks of a note that have no speakers those told below, if most of them have. */
  void apply(List<HeadingCandidate> candidates) {
    List<HeadingCandidate> nameless =
        candidates.stream()
            .filter(candidate -> candidate.draft().filter(d -> d.speakers().isEmpty()).isPresent())
            .toList();
    if (nameless.size() < FEWEST_ALIKE) {
      return;
    }
    List<List<SpeakerCredit>> below = nameless.stream().map(this::below).toList();
    long found = below.stream().filter(credits -> !credits.isEmpty()).count();
    if (found >= FEWEST_ALIKE && found * 2 >= nameless.size()) {
      for (int i = 0; i < below.size(); i++) {
        nameless.get(i).draft().orElseThrow().speakers(below.get(i));
      }
    }
  }

  private List<SpeakerCredit> below(HeadingCandidate candidate) {
    for (RichText text : openings(candidate.body())) {
      List<SpeakerCredit> credits = paged(text);
      if (credits.isEmpty()) {
        credits = acting(text);
      }
      if (!credits.isEmpty()) {
        boolean inTitle = credits.stream().anyMatch(c -> candidate.text().contains(c.name()));
        return inTitle ? List.of() : credits;
      }
    }
    return List.of();
  }

  /** The paragraphs among the first blocks. */
  private static List<RichText> openings(List<Block> body) {
    var texts = new ArrayList<RichText>(MOST_BLOCKS);
    for (Block block : body.subList(0, Math.min(body.size(), MOST_BLOCKS))) {
      if (!(block instanceof Block.Paragraph paragraph)) {
        return texts;
      }
      texts.add(paragraph.text());
    }
    return texts;
  }

  /** Whose page the first sentence links to, if it is the page of just one person. */
  private List<SpeakerCredit> paged(RichText text) {
    int end = SENTENCE.split(text.text(), 2)[0].length();
    if (THANKS.matcher(text.text()).region(0, end).find()) {
      return List.of();
    }
    List<String> named =
        text.links().stream()
            .filter(link -> link.end() <= end && ProfilePages.isOne(link.url()))
            .map(text::label)
            .filter(speakers::startsWithGivenName)
            .distinct()
            .toList();
    return named.size() == 1 ? speakers.readCertain(named.getFirst()) : List.of();
  }

  /** The only person of the first sentence, if that person does something in it. */
  private List<SpeakerCredit> acting(RichText text) {
    String first = SENTENCE.split(text.text(), 2)[0];
    if (first.length() > LONGEST_SENTENCE) {
      return List.of();
    }
    List<People> all = people.all(first);
    if (all.size() != 1 || !all.getFirst().surely()) {
      return List.of();
    }
    People one = all.getFirst();
    boolean subject = one.start() == 0 || first.startsWith(", ", one.start() - 2);
    boolean acts = ACTING.matcher(first).region(one.end(), first.length()).lookingAt();
    return subject && acts ? one.credits() : List.of();
  }
}
