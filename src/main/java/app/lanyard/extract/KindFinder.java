package app.lanyard.extract;

import app.lanyard.extract.text.FirstWords;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.PhraseSearch;
import app.lanyard.extract.text.Vocabulary;
import app.lanyard.model.TalkKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what sort of session a talk is, by the words of the list {@code kinds}. */
final class KindFinder {

  private static final Pattern BRACKETED = Pattern.compile("^\\W{0,3}[\\[(]([^\\])]{3,40})[\\])]");
  private static final Pattern BRACKETS_BEHIND = Pattern.compile("\\s?\\([^()]{1,80}\\)$");
  private static final Pattern BRACKETED_LAST =
      Pattern.compile("[\\[(]([^\\[\\]()]{3,30})[\\])][^\\p{L}\\p{N}]{0,4}$");
  private static final Pattern PREFIX = Pattern.compile("^([^:：]{3,40}?)\\s?[:：]\\s");
  private static final Pattern BEFORE_DASH = Pattern.compile("^([^-–—|]{3,30}) [-–—|] ");

  private static final List<Pattern> KIND_FIRST = List.of(BRACKETED, PREFIX);

  /** Each of {@link #KIND_FIRST} needs one of them. */
  private static final String MARKS_BEHIND_KIND = ":：)]";

  private static final char BOLT = '⚡';

  /** Words that say the kind of a talk when its title begins or ends with them, or is them. */
  private static final int LONGEST_PLAIN_TITLE = 60;

  private final PhraseSearch<TalkKind> kinds =
      new PhraseSearch<>(
          Vocabulary.lists("kinds"), name -> TalkKind.valueOf(name.toUpperCase(Locale.ROOT)));
  private final FirstWords firstWords =
      FirstWords.of(Vocabulary.lists("kinds").values().stream().flatMap(List::stream).toList());

  /** The kind that a role, a heading, a column or another short text about a talk speaks of. */
  Optional<TalkKind> inText(String text) {
    return firstWords.mayBeIn(text, 0, text.length())
        ? kinds.first(Vocabulary.fold(text), KindFinder::holds)
        : Optional.empty();
  }

  /**
   * The kind that a title speaks of: in brackets, before a colon, alone before a dash ("Keynote -
   * Rivers"), or as its own subject ("Opening remarks"). A title that only has such a word ("How we
   * run workshops") says nothing.
   */
  Optional<TalkKind> inTitle(String title) {
    if (!firstWords.mayBeIn(title, 0, title.length())) {
      return Optional.empty();
    }
    if (Letters.hasAny(title, MARKS_BEHIND_KIND)) {
      for (Pattern pattern : KIND_FIRST) {
        Matcher matcher = pattern.matcher(title);
        if (matcher.lookingAt()) {
          Optional<TalkKind> kind = inText(matcher.group(1));
          if (kind.isPresent()) {
            return kind;
          }
        }
      }
      Optional<TalkKind> last = inBracketsBehind(title);
      if (last.isPresent()) {
        return last;
      }
    }
    Optional<TalkKind> beforeDash = beforeDash(title);
    if (beforeDash.isPresent()) {
      return beforeDash;
    }
    String folded = withoutBrackets(Vocabulary.fold(title));
    if (folded.indexOf(BOLT) == 0) {
      return Optional.of(TalkKind.LIGHTNING);
    }
    return folded.length() > LONGEST_PLAIN_TITLE
        ? Optional.empty()
        : kinds.first(folded, KindFinder::isSubject);
  }

  /** "Keynote - Title" */
  private Optional<TalkKind> beforeDash(String title) {
    Matcher dash = BEFORE_DASH.matcher(title);
    return dash.lookingAt()
        ? kinds.first(Vocabulary.fold(dash.group(1)), String::equals)
        : Optional.empty();
  }

  /** "Title (lightning talk)" */
  private Optional<TalkKind> inBracketsBehind(String title) {
    Matcher brackets = BRACKETED_LAST.matcher(title);
    return brackets.find()
        ? kinds.first(Vocabulary.fold(brackets.group(1)), KindFinder::isSubject)
        : Optional.empty();
  }

  private static String withoutBrackets(String title) {
    return title.endsWith(")") ? BRACKETS_BEHIND.matcher(title).replaceFirst("") : title;
  }

  /** Phrases of two words anywhere; single words at the title's beginning or end. */
  private static boolean isSubject(String title, String word) {
    if (!holds(title, word)) {
      return false;
    }
    boolean phrase = word.indexOf(' ') > 0 || word.codePointAt(0) > 0x2E80;
    return phrase
        || title.equals(word)
        || title.startsWith(word + " ")
        || title.endsWith(" " + word);
  }

  private static boolean holds(String text, String word) {
    int at = text.indexOf(word);
    if (at < 0) {
      return false;
    }
    if (word.codePointAt(0) >= 0x2600) {
      return true;
    }
    int end = at + word.length();
    boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
    return starts && ends;
  }
}
