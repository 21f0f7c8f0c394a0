package app.lanyard.extract.prose;

import app.lanyard.extract.person.People;
import app.lanyard.extract.text.RichText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a sentence marks as a title: text in quotation marks, emphasis or a link. */
final class MarkedTitles {

  private static final int SHORTEST = 4;
  private static final int LONGEST = 180;
  private static final int LONGEST_BESIDE_NAME = 8;

  private static final Pattern QUOTED = Pattern.compile("[\"“„«]([^\"“”„«»]{4,180})[\"”“»]");
  private static final Pattern NO_TITLE =
      ProseWords.pattern(
          "(?:(?:the|this|that|a|an|his|her|their|my)\\s)?(?:here|slides?|video|recording|talk|session|keynote|link"
              + "|tutorial|workshop|panel|website|this|presentation|deck|schedule|blog\\spost|book)s?");
  private static final String QUOTES = "\"'“”„‘’";
  private static final Pattern MARKS = Pattern.compile("[,.;:]+$");

  /** A marked title with its place in the sentence, marks included. */
  record Marked(int start, int end, String title) {}

  private MarkedTitles() {}

  /**
   * In the order of the sentence; what stands in a title or names people is none. In quotation
   * marks capitals alone make no name.
   */
  static List<Marked> in(RichText sentence, List<People> people) {
    var found = new ArrayList<Marked>();
    List<People> named = people.stream().filter(People::surely).toList();
    Matcher quoted = QUOTED.matcher(sentence.text());
    while (quoted.find()) {
      add(found, new Marked(quoted.start(), quoted.end(), quoted.group(1)), named);
    }
    sentence.links().stream()
        .filter(link -> sentence.label(link).indexOf(' ') > 0)
        .forEach(link -> add(found, of(sentence, link.start(), link.end()), people));
    sentence.emphases().forEach(run -> add(found, of(sentence, run.start(), run.end()), people));
    found.sort(Comparator.comparingInt(Marked::start));
    return found;
  }

  /** The first that begins between two positions. */
  static Optional<Marked> between(List<Marked> titles, int from, int to) {
    return titles.stream().filter(m -> m.start() >= from && m.start() <= to).findFirst();
  }

  /** Emphasis may stand in quotation marks of its own: "'*How beans climb*' by Ada Miller". */
  private static Marked of(RichText sentence, int start, int end) {
    String text = sentence.text();
    boolean quoted =
        start > 0
            && end < text.length()
            && QUOTES.indexOf(text.charAt(start - 1)) >= 0
            && QUOTES.indexOf(text.charAt(end)) >= 0;
    return new Marked(
        quoted ? start - 1 : start, quoted ? end + 1 : end, text.substring(start, end));
  }

  private static void add(List<Marked> found, Marked marked, List<People> people) {
    String title = MARKS.matcher(marked.title().replace('\n', ' ').strip()).replaceAll("");
    boolean taken =
        found.stream().anyMatch(other -> overlap(other.start(), other.end(), marked))
            || people.stream().anyMatch(other -> isNamed(other, marked));
    boolean fits =
        title.length() >= SHORTEST
            && title.length() <= LONGEST
            && !title.contains("://")
            && !NO_TITLE.matcher(title).matches();
    if (fits && !taken) {
      found.add(new Marked(marked.start(), marked.end(), title));
    }
  }

  /** Capitalised words look like names in a title; a name that is most of it is one. */
  private static boolean isNamed(People people, Marked marked) {
    boolean within = people.start() >= marked.start() && people.end() <= marked.end();
    int more = marked.end() - marked.start() - (people.end() - people.start());
    return overlap(people.start(), people.end(), marked) && !(within && more > LONGEST_BESIDE_NAME);
  }

  private static boolean overlap(int start, int end, Marked marked) {
    return start < marked.end() && marked.start() < end;
  }
}
