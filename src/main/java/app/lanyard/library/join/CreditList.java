package app.lanyard.library.join;

import app.lanyard.model.EntityKind;
import app.lanyard.model.SpeakerCredit;
import app.lanyard.model.correction.Correction.TalkSpeakers;
import app.lanyard.store.JoinedTalk.KeyedCredit;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The speakers of a talk while it is put together: each person once. */
final class CreditList {

  private final Corrections corrections;
  private Map<String, KeyedCredit> byKey = new LinkedHashMap<>();

  CreditList(Corrections corrections) {
    this.corrections = corrections;
  }

  /** Adds a person as a note names them. */
  void add(String toldKey, SpeakerCredit credit) {
    add(new KeyedCredit(canonical(toldKey), credit, Set.of(toldKey)));
  }

  void replace(TalkSpeakers speakers) {
    byKey = new LinkedHashMap<>();
    for (int i = 0; i < speakers.speakers().size(); i++) {
      SpeakerCredit credit = speakers.speakers().get(i);
      String key =
          speakers.speakerKeys().isEmpty()
              ? PersonKeys.of(credit.name())
              : speakers.speakerKeys().get(i);
      add(new KeyedCredit(canonical(key), credit, Set.of()));
    }
  }

  /** Lets the person with one key be the one with another. */
  void split(String key, String newKey) {
    List<KeyedCredit> before = toList();
    byKey = new LinkedHashMap<>();
    for (KeyedCredit credit : before) {
      boolean other = credit.key().equals(canonical(key));
      add(other ? new KeyedCredit(canonical(newKey), credit.credit(), credit.told()) : credit);
    }
  }

  List<KeyedCredit> toList() {
    return List.copyOf(byKey.values());
  }

  private void add(KeyedCredit credit) {
    byKey.merge(credit.key(), credit, CreditList::joined);
  }

  private static KeyedCredit joined(KeyedCredit first, KeyedCredit second) {
    Set<String> told = new LinkedHashSet<>(first.told());
    told.addAll(second.told());
    return new KeyedCredit(first.key(), fuller(first.credit(), second.credit()), told);
  }

  /** The first organisation that is stated. */
  private static SpeakerCredit fuller(SpeakerCredit first, SpeakerCredit second) {
    return first.organisation() != null
        ? first
        : new SpeakerCredit(first.name(), second.organisation(), first.role());
  }

  private String canonical(String key) {
    return corrections.canonical(EntityKind.SPEAKER, key);
  }
}
