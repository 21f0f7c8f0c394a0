package app.lanyard.library.join;

import app.lanyard.model.DateOrigin;
import app.lanyard.model.FoundTalk;
import app.lanyard.model.SpeakerCredit;
import app.lanyard.model.TalkKind;
import app.lanyard.model.TalkLink;
import app.lanyard.model.TracedDate;
import app.lanyard.store.IndexedTalk;
import app.lanyard.store.JoinedEvent;
import app.lanyard.store.JoinedTalk;
import app.lanyard.store.JoinedTalk.KeyedCredit;
import app.lanyard.store.TalkMention;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Joins the mentions of a talk: the date with the best origin, the longest abstract, the first kind
 * that says more than "talk", and all speakers and links.
 */
final class TalkJoin {

  private final Map<String, JoinedEvent> events;

  /**
   * @param events the joined events of the talks, by key
   */
  TalkJoin(Map<String, JoinedEvent> events) {
    this.events = events;
  }

  /**
   * @param mentions in the order of notes and of their places in them
   */
  List<JoinedTalk> join(List<TalkMention> mentions) {
    return TalkGroups.of(mentions).entrySet().stream()
        .map(same -> joined(same.getKey(), same.getValue()))
        .toList();
  }

  private JoinedTalk joined(String key, List<TalkMention> mentions) {
    List<FoundTalk> found = mentions.stream().map(mention -> mention.talk().found()).toList();
    String eventKey =
        mentions.stream()
            .map(mention -> mention.talk().eventKey())
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    return new JoinedTalk(
        key,
        found.getFirst().title(),
        eventKey,
        kind(found),
        date(found, eventKey),
        Longest.of(found.stream().map(FoundTalk::abstractText)).orElse(null),
        speakers(mentions),
        found.stream().map(FoundTalk::ownerRole).filter(Objects::nonNull).findFirst().orElse(null),
        links(found),
        mentions);
  }

  private static TalkKind kind(List<FoundTalk> found) {
    return found.stream()
        .map(FoundTalk::kind)
        .filter(kind -> kind != TalkKind.TALK)
        .findFirst()
        .orElse(TalkKind.TALK);
  }

  private @Nullable TracedDate date(List<FoundTalk> found, @Nullable String eventKey) {
    JoinedEvent event = eventKey == null ? null : events.get(eventKey);
    TracedDate ofEvent =
        event == null || event.date() == null
            ? null
            : new TracedDate(event.date().span(), DateOrigin.EVENT);
    List<TracedDate> dates =
        Stream.concat(found.stream().map(FoundTalk::date), Stream.ofNullable(ofEvent))
            .filter(Objects::nonNull)
            .toList();
    return BestDate.of(dates).orElse(null);
  }

  /** Each person once, with the first organisation that is stated. */
  private static List<KeyedCredit> speakers(List<TalkMention> mentions) {
    var byKey = new LinkedHashMap<String, SpeakerCredit>();
    for (TalkMention mention : mentions) {
      IndexedTalk talk = mention.talk();
      for (int i = 0; i < talk.speakerKeys().size(); i++) {
        byKey.merge(talk.speakerKeys().get(i), talk.found().speakers().get(i), TalkJoin::fuller);
      }
    }
    return byKey.entrySet().stream()
        .map(person -> new KeyedCredit(person.getKey(), person.getValue()))
        .toList();
  }

  private static SpeakerCredit fuller(SpeakerCredit first, SpeakerCredit second) {
    return first.organisation() != null
        ? first
        : new SpeakerCredit(first.name(), second.organisation(), first.role());
  }

  /** Each address once, as the kind that it is given first. */
  private static List<TalkLink> links(List<FoundTalk> found) {
    var byUrl = new LinkedHashMap<String, TalkLink>();
    found.stream()
        .flatMap(talk -> talk.links().stream())
        .forEach(link -> byUrl.putIfAbsent(link.url(), link));
    return List.copyOf(byUrl.values());
  }
}
