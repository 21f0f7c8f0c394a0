package app.lanyard.extract;

import app.lanyard.extract.link.LinkClassifier;
import app.lanyard.extract.person.TitleCredits;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.Section;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A heading that may be the title of a talk, and the talk once it is one. For one thread. */
final class HeadingCandidate {

  private static final Pattern NUMBERING =
      Pattern.compile(
          "^(?:(?:[A-Z]|\\d{1,3})[.)]\\s+|(?:session|talk|vortrag|charla|sesión|palestra|доклад)\\s\\d{1,3}\\s?[:.–-]\\s"
              + "|(?:主题|議題|议题|演讲|分享|セッション)\\s?[\\d一二三四五六七八九十]{1,3}\\s?[:：、]\\s?)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Behind the longest word and a space. */
  private static final int LATEST_NUMBER = 9;

  /** Kana, Han and Hangul begin about here. */
  private static final char FIRST_HAN = '\u3000';

  /** Check marks, stars and other signs begin about here. */
  private static final int FIRST_SIGN = 0x2600;

  private static final Pattern SIGNS =
      Pattern.compile(
          "(?:[\\p{So}\\p{Sk}\\x{FE0F}\\x{200D}\\s]{1,12}+|:[a-z0-9_+-]{2,30}:){1,6}+\\s*");

  /** "Talk: ", "Talk 2: " */
  private static final Pattern TALK =
      Pattern.compile(
          "^(?:talk|vortrag|charla|ponencia|palestra|lecture|доклад)(?:\\s#?\\d{1,3})?\\s?:\\s(?=\\S)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final Section section;
  private final Block.Heading heading;
  private final String text;
  private final boolean saysTalk;
  private final Lazy<Boolean> noTalk;
  private Optional<TalkDraft> draft = Optional.empty();

  HeadingCandidate(Section section, Block.Heading heading, TalkWords words, LinkClassifier links) {
    this.section = section;
    this.heading = heading;
    String bare = LinksBehind.without(heading.text(), links);
    String line = withoutSigns(bare.replace('\n', ' ').strip());
    Matcher talk = TALK.matcher(line);
    this.saysTalk = talk.find();
    this.text = saysTalk ? line.substring(talk.end()) : withoutNumber(line);
    this.noTalk = new Lazy<>(() -> words.isNoTalk(TitleCredits.withoutTime(text)));
  }

  Section section() {
    return section;
  }

  Block.Heading heading() {
    return heading;
  }

  List<Block> body() {
    return section.body();
  }

  /** The heading in one line, without a number before it or bare links behind it. */
  String text() {
    return text;
  }

  /** Whether it reads like a break, a social event or a part of a note. */
  boolean isNoTalk() {
    return noTalk.get();
  }

  /** Whether it begins with a word for talks and a colon. */
  boolean saysTalk() {
    return saysTalk;
  }

  boolean isTalk() {
    return draft.isPresent();
  }

  /** Whether it is a talk, and its title is the heading's and none of a field below. */
  boolean isTitle() {
    return draft.filter(talk -> text.contains(talk.title())).isPresent();
  }

  Optional<TalkDraft> draft() {
    return draft;
  }

  /** Takes a draft unless there is one. */
  void draft(Supplier<Optional<TalkDraft>> other) {
    draft = draft.or(other);
  }

  /** Siblings have the same. */
  Place place() {
    List<Block.Heading> above = section.above();
    return new Place(heading.level(), above.isEmpty() ? 0 : above.getLast().span().startLine());
  }

  /** Where siblings stand: their level, and the line of the heading above them, 0 for none. */
  record Place(int level, int lineAbove) {}

  /** "✔️ How beans climb", ":heavy_check_mark: How beans climb" */
  private static String withoutSigns(String text) {
    boolean sign = !text.isEmpty() && (text.charAt(0) == ':' || text.codePointAt(0) >= FIRST_SIGN);
    Matcher signs = SIGNS.matcher(text);
    return sign && signs.lookingAt() && signs.end() < text.length()
        ? text.substring(signs.end())
        : text;
  }

  private static String withoutNumber(String text) {
    boolean lettered = text.length() > 1 && (text.charAt(1) == '.' || text.charAt(1) == ')');
    boolean han = text.length() > 2 && text.charAt(0) >= FIRST_HAN;
    return lettered || han || Letters.hasDigit(text, Math.min(text.length(), LATEST_NUMBER + 1))
        ? NUMBERING.matcher(text).replaceFirst("")
        : text;
  }
}
