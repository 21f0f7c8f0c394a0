package app.lanyard.extract;

import app.lanyard.extract.text.Vocabulary;
import app.lanyard.model.SpeakerCredit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Those whom a note has given a talk already: what a later sentence says of them is more of that
 * talk, unless it names another by its title.
 */
final class KnownSpeakers {

  private final Set<String> names = new HashSet<>();
  private final Set<String> titles = new HashSet<>();

  KnownSpeakers(List<TalkDraft> talks) {
    talks.forEach(this::add);
  }

  void add(TalkDraft talk) {
    titles.add(Vocabulary.fold(talk.title()));
    talk.speakers().forEach(credit -> names.add(Vocabulary.fold(credit.name())));
  }

  boolean knowsTitle(String title) {
    return titles.contains(Vocabulary.fold(title));
  }

  boolean knowsAll(List<SpeakerCredit> credits) {
    return credits.stream().allMatch(credit -> names.contains(Vocabulary.fold(credit.name())));
  }
}
