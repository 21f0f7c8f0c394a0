package app.lanyard.extract.prose;

import static app.lanyard.extract.prose.ProseWords.pattern;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a short title of what a sentence says that a talk was about. */
final class Topics {

  private static final int SHORTEST = 3;
  private static final int MOST_WORDS = 16;

  private static final Pattern LEADING =
      pattern(
          "^(?:(?:the|an?|their|his|her|its|our|my|some|der|die|das|den|el|la|los|las|le|les)\\s)++");
  private static final Pattern NO_SUBJECT =
      pattern(
          "^(?:me|him|them|you|everyone|everybody|it|this|that|these|those|himself|herself"
              + "|themselves|with|to|in|at|for|from|by|as|into|during|after|before|and|but|a\\slot|what\\swas"
              + "|more|up|off|out|over|there|here)\\b");
  private static final Pattern US = pattern("^us\\s");
  private static final Pattern END =
      pattern(
          "[.!?;:](?:\\s|$)|\\s?,\\s(?:which|who|whose|but|where|when|while|so|as|including|showing|with|for"
              + "|in|on|at|by|it|he|she|they|we|i|this|that|these|describing|noting|explaining|allowing"
              + "|providing|pointing|focusing|covering|something|though|although|because|from|then)\\b"
              + "|\\s?,?\\sand\\s(?:helped|showed|gave|explained|discussed|demonstrated|talked|spoke|introduced"
              + "|then|also|walked|went|told|made|said|announced|was|were|is|are|it|he|she|they|we|i|how\\swe"
              + "|there)\\b"
              + "|\\s(?:which|because|although)\\s|\\s(?:in|with|at)\\s(?:his|her|their|front|the\\scrowd)\\b"
              + "|\\sto\\s(?:a|an|the)\\s(?:packed|full|large|big|huge|crowd|audience)\\b|\\s[-–—]\\s(?:and|it|he|she|they|a|an)\\s"
              + "|\\s\\((?!\\p{L}[^()]{2,40}\\))");
  private static final Pattern CLAUSE = pattern("^(?:how|why|what|where|when|that)\\s");
  private static final Pattern VERB = Pattern.compile("\\s(?:was|were|is|are)\\s");
  private static final Pattern PLAIN_WORD =
      Pattern.compile("^\\p{Ll}+(?:-\\p{Ll}{2,})*(?=[\\s,:]|$)");
  private static final Pattern MARKS = Pattern.compile("[\\s,;:.–—-]+$|^[\\s\"“”*_]+");

  private final Pattern lead;
  private final Pattern direct;

  Topics(ProseWords words) {
    lead =
        pattern(
            "^\\s?,?\\s?(?:was\\s|is\\s|were\\s)?(?:all\\s)?(?:"
                + words.about
                + "|of\\show|(?:where|in\\swhich|during\\swhich)\\s(?:he|she|they|we)\\s(?:"
                + words.told
                + "|"
                + words.spoke
                + ")|that[\\s,][^.;]{0,40}?(?:boiled\\sdown\\sto|was\\sabout|focused\\son|covered|dealt\\swith"
                + "|cent(?:er|re)d\\son|explored))\\s");
    direct =
        pattern("^\\s?,?\\s?(?=(?:comparing|contrasting|introducing|summari[sz]ing|how|why)\\s)");
  }

  /** What the text behind a talk's word says that it was about. */
  Optional<String> behind(String text) {
    Matcher led = lead.matcher(text);
    if (led.find()) {
      return of(text.substring(led.end()));
    }
    Matcher begun = direct.matcher(text);
    return begun.find() ? of(text.substring(begun.end())) : Optional.empty();
  }

  /** What a text begins with, if that can be the subject of a talk. */
  Optional<String> of(String text) {
    String whole = US.matcher(text.strip()).replaceFirst("");
    if (NO_SUBJECT.matcher(whole).find()) {
      return Optional.empty();
    }
    Matcher end = END.matcher(whole);
    String cut = withoutVerb(end.find() ? whole.substring(0, end.start()) : whole);
    String bare = MARKS.matcher(LEADING.matcher(cut).replaceFirst("")).replaceAll("");
    String title = shortened(bare);
    return title.length() < SHORTEST || title.codePoints().noneMatch(Character::isLetter)
        ? Optional.empty()
        : Optional.of(capitalised(title));
  }

  private static String shortened(String text) {
    String[] words = text.split("\\s+", -1);
    if (words.length <= MOST_WORDS) {
      return text;
    }
    int comma = text.indexOf(", ");
    int and = text.indexOf(" and ");
    int end = comma > SHORTEST ? comma : and;
    String head = end > SHORTEST ? text.substring(0, end) : text;
    String[] left = head.split("\\s+", MOST_WORDS + 1);
    return left.length <= MOST_WORDS ? head : String.join(" ", Arrays.copyOf(left, MOST_WORDS));
  }

  /** "The new scheduler was built …" is about the scheduler; "how it was built" is a subject. */
  private static String withoutVerb(String text) {
    Matcher verb = VERB.matcher(text);
    return !CLAUSE.matcher(text).find() && verb.find() ? text.substring(0, verb.start()) : text;
  }

  /** With a capital, unless the first word is spelled in a way of its own ("eBPF", "llm-d"). */
  private static String capitalised(String text) {
    return PLAIN_WORD.matcher(text).find()
        ? Character.toTitleCase(text.charAt(0)) + text.substring(1)
        : text;
  }
}
