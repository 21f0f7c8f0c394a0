package app.lanyard.extract;

import app.lanyard.extract.person.PeopleInText;
import app.lanyard.extract.person.PersonName;
import app.lanyard.extract.person.SpeakerReader;
import app.lanyard.extract.prose.SentenceReader;
import app.lanyard.extract.prose.Told;
import app.lanyard.extract.text.RichText;
import app.lanyard.model.SpeakerCredit;
import app.lanyard.model.TalkKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds who gave a talk in the sentences below its title: "A (Org) and B (Org) shared …", "A from
 * Org presented …". People who are thanked are not speakers.
 */
final class ProseCredits {

  private static final int LONGEST_TEXT = 1_500;
  private static final int MOST_SENTENCES = 4;
  private static final int LONGEST_GIVEN = 3_000;

  private static final Pattern SENTENCE =
      Pattern.compile("(?<=[\\p{L})]{3}[.!?])\\s+(?=\\p{Lu})|\\n");
  private static final Pattern GAVE =
      Pattern.compile(
          "\\s(?:have |has |had |then |also |jointly )?"
              + "(?:present(?:ed|s)?|shar(?:ed|es)|deliver(?:ed|s)|discuss(?:ed|es)|gave|gives|talked|talks"
              + "|spoke|showed|shows|demonstrated|demoed|explained|explains|introduced|walked|led|described"
              + "|opened|joined|had a|did a|covered|covers)\\b");
  private static final Pattern THANKS =
      Pattern.compile(
          "\\b(?:thanks?|thank you|kudos|shout-?out|grateful)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern BRACKETED =
      Pattern.compile(
          "((?:\\p{Lu}[\\p{L}'’.-]{0,20}\\s){1,3}\\p{Lu}[\\p{L}'’.-]{0,20})\\s\\(([^()]{2,80})\\)");
  private static final Pattern OBJECT =
      Pattern.compile("(?:a|an|the|our|their)\\s([\\p{L}\\s-]{0,40})\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern THIS_TALK =
      Pattern.compile(
          "(?:this|another|the\\s(?:first|second|third|fourth|fifth|next|last|final|opening|closing)|(?:one\\sof\\s)?(?:my|our|the)(?:\\s[\\p{L}-]{2,12}){0,2}\\s(?:favou?rite|best|highlight))\\s"
              + "[^.!?:;]{0,60}?\\b(?:talk|session|keynote|presentation|tutorial|workshop|panel)s?\\b[^.!?:;]{0,60}?\\bby\\s(?:(?<organisation>[\\p{L}\\d]{2,20}+)['’]s\\s)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MYSELF = Pattern.compile(",?\\s(?:and|&)\\s(?:I|me|myself)$");

  private final SpeakerReader speakers;
  private final KindFinder kinds;
  private final SentenceReader reader = new SentenceReader();
  private final PeopleInText people = new PeopleInText();

  ProseCredits(Readers readers) {
    this.speakers = readers.speakers();
    this.kinds = readers.kinds();
  }

  /** The speakers in the first sentences that say who did something. */
  List<SpeakerCredit> speakers(String text) {
    List<SpeakerCredit> ofThis = ofThisTalk(text);
    return ofThis.isEmpty() ? told(text) : ofThis;
  }

  private List<SpeakerCredit> told(String text) {
    return sentences(text).stream()
        .map(this::ofSentence)
        .filter(credits -> !credits.isEmpty())
        .findFirst()
        .orElseGet(() -> given(text));
  }

  /** Those who gave the talk that a text begins to speak of: "This fine talk by Ada Miller …". */
  List<SpeakerCredit> ofThisTalk(String text) {
    Matcher begin = THIS_TALK.matcher(text);
    return begin.lookingAt()
        ? people.all(text).stream()
            .filter(group -> isAt(group.start(), begin))
            .flatMap(group -> group.credits().stream())
            .map(credit -> of(credit, begin.group("organisation")))
            .toList()
        : List.of();
  }

  /** Known people begin with the organisation that owns them. */
  private static boolean isAt(int start, Matcher begin) {
    return start == begin.end() || start == begin.start("organisation");
  }

  private static SpeakerCredit of(SpeakerCredit credit, @Nullable String organisation) {
    return organisation == null || credit.organisation() != null
        ? credit
        : SpeakerCredit.of(credit.name(), organisation);
  }

  /** Those who "the talk, given by …" names. */
  private List<SpeakerCredit> given(String text) {
    return SENTENCE
        .splitAsStream(text.substring(0, Math.min(text.length(), LONGEST_GIVEN)))
        .map(sentence -> RichText.plain(sentence.strip(), 1))
        .filter(reader::mayTell)
        .flatMap(sentence -> reader.read(sentence, people.all(sentence.text()), false).stream())
        .filter(told -> !told.noun().isEmpty())
        .map(Told::credits)
        .filter(credits -> !credits.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The kind of talk that the sentence says was given: "delivered a tutorial on …". */
  Optional<TalkKind> kind(String text) {
    for (String sentence : sentences(text)) {
      Matcher gave = GAVE.matcher(sentence);
      if (gave.find()) {
        Matcher object = OBJECT.matcher(sentence).region(gave.end(), sentence.length());
        boolean near = object.find() && object.start() - gave.end() <= 1;
        return near ? kinds.inText(object.group(1)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private List<SpeakerCredit> ofSentence(String sentence) {
    if (THANKS.matcher(sentence).find()) {
      return List.of();
    }
    Matcher gave = GAVE.matcher(sentence);
    boolean given = gave.find();
    var credits = new ArrayList<SpeakerCredit>();
    Matcher bracketed = BRACKETED.matcher(sentence);
    while (bracketed.find()) {
      credits.addAll(speakers.readCertain(bracketed.group()));
    }
    boolean invited = sentence.contains(" share ") || sentence.contains(" invited ");
    if (!credits.isEmpty()) {
      return given || invited ? List.copyOf(credits) : List.of();
    }
    return given ? subject(sentence.substring(0, gave.start())) : List.of();
  }

  private List<SpeakerCredit> subject(String text) {
    String bare = MYSELF.matcher(text).replaceFirst("");
    String listed = bare.equals(text) ? bare : bare.replace(", ", " and ");
    return PersonName.isPossible(listed.split("[ ,]", 2)[0])
        ? speakers.readCertain(listed)
        : List.of();
  }

  private static List<String> sentences(String text) {
    String head = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    return SENTENCE.splitAsStream(head).limit(MOST_SENTENCES).map(String::strip).toList();
  }
}
