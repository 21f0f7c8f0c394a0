package app.lanyard.extract;

import app.lanyard.extract.person.SpeakerReader;
import app.lanyard.model.SpeakerCredit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads sessions of programmes that have no title but what they are and whose: "Invited talk: Ada
 * Miller (Acme)", "Keynote - Dr. Ada Miller".
 *
 * @param title the words for it with the names, as several of one programme are told apart by them
 */
record UntitledSession(String title, List<SpeakerCredit> speakers) {

  private static final int LONGEST = 300;

  /** A panel's names would make a title of several lines. */
  private static final int MOST_NAMES = 2;

  private static final Pattern WHAT =
      Pattern.compile(
          "(?:(?:invited|opening|closing|plenary|guest|featured|morning|afternoon|main)\\s)?"
              + "(?:(?:keynote|plenary|talk|lecture|address|tutorial|panel|fireside\\schat|presentation"
              + "|hauptvortrag|vortrag|conférence\\sinvitée|charla\\s(?:invitada|magistral)|ponencia|palestra)"
              + "(?:\\s(?:talk|pitch|address|lecture|speech|presentation|discussion|speaker|session))?"
              + "|招待講演|基調講演|特邀报告|主题演讲|기조연설)"
              + "(?:\\s#?\\d{1,2})?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern BETWEEN = Pattern.compile("\\s?[:：]\\s?|\\s[-–—|]\\s|\\sby\\s");
  private static final Pattern BRACKETS = Pattern.compile("\\s?[(（][^()（）]*[)）]");

  UntitledSession {
    speakers = List.copyOf(speakers);
  }

  /** Whether a text says what a session is, and nothing else. */
  static boolean isBare(String text) {
    return WHAT.matcher(text).matches();
  }

  static Optional<UntitledSession> read(String text, SpeakerReader readers) {
    Matcher what = WHAT.matcher(text);
    if (text.length() > LONGEST || !what.lookingAt()) {
      return Optional.empty();
    }
    Matcher between = BETWEEN.matcher(text).region(what.end(), text.length());
    if (!between.lookingAt()) {
      return Optional.empty();
    }
    String names = text.substring(between.end()).strip();
    List<SpeakerCredit> people = readers.readCertain(names);
    if (people.isEmpty()) {
      return Optional.empty();
    }
    String title =
        people.size() > MOST_NAMES ? what.group() : BRACKETS.matcher(text).replaceAll("").strip();
    return Optional.of(new UntitledSession(title, people));
  }
}
