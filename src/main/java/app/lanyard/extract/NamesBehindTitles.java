package app.lanyard.extract;

import app.lanyard.extract.person.SpeakerReader;
import app.lanyard.model.SpeakerCredit;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts the names of speakers from titles that end with them behind a colon: "How beans climb: Ada
 * Miller". One such title may be about somebody, so it has to be a habit of the note.
 */
final class NamesBehindTitles {

  private static final int FEWEST = 2;
  private static final int MOST_WORDS = 4;
  private static final Pattern SHAPE =
      Pattern.compile("(?<title>\\S.{4,}?):\\s(?<name>\\p{Lu}[\\p{L}.'’-]*(?:\\s\\S+){1,3})");

  private final IdentityHashMap<TalkDraft, Matcher> named = new IdentityHashMap<>();

  NamesBehindTitles(List<TalkDraft> drafts, SpeakerReader speakers) {
    int nameless = 0;
    for (TalkDraft draft : drafts) {
      if (draft.speakers().isEmpty()) {
        nameless++;
        Matcher shape = SHAPE.matcher(draft.title());
        if (draft.title().indexOf(':') > 0
            && shape.matches()
            && speakers.startsWithGivenName(shape.group("name"))
            && isOne(speakers.readCertain(shape.group("name")), shape.group("name"))) {
          named.put(draft, shape);
        }
      }
    }
    if (named.size() < FEWEST || named.size() * 2 < nameless) {
      named.clear();
    }
    named.forEach((draft, shape) -> draft.speakers(speakers.readCertain(shape.group("name"))));
  }

  private static boolean isOne(List<SpeakerCredit> people, String name) {
    return people.size() == 1
        && people.getFirst().name().equals(name)
        && name.split("\\s").length <= MOST_WORDS;
  }

  /** The title without the name; whole if it says nothing else than what it is. */
  String title(TalkDraft draft) {
    Matcher shape = named.get(draft);
    return shape == null || UntitledSession.isBare(shape.group("title"))
        ? draft.title()
        : shape.group("title");
  }
}
