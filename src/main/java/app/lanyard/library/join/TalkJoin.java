package app.lanyard.library.join;

import app.lanyard.model.DateOrigin;
import app.lanyard.model.FoundTalk;
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
 * that says more than "talk", the first time of day, and all speakers and links. What a person put
 * right stands above what notes tell.
 */
final class TalkJoin {

  private final Map<String, JoinedEvent> events;
  private final Corrections corrections;

  /**
   * @param events the joined events of the talks, by key
   */
  TalkJoin(Map<String, JoinedEvent> events, Corrections corrections) {
    this.events = events;
    this.corrections = corrections;
  }

  JoinedTalk joined(GatheredTalk talk) {
    List<TalkMention> mentions = talk.mentions();
    List<FoundTalk> found = mentions.stream().map(mention -> mention.talk().found()).toList();
    var overlay = new TalkOverlay(talk.corrections(), corrections);
    String eventKey = eventKey(talk, corrections);
    return new JoinedTalk(
        talk.key(),
        overlay.title(found.getFirst().title()),
        eventKey,
        overlay.kind(kind(found)),
        overlay.date(() -> date(found, eventKey)),
        found.stream().map(FoundTalk::time).filter(Objects::nonNull).findFirst().orElse(null),
        Longest.of(found.stream().map(FoundTalk::abstractText)).orElse(null),
        speakers(mentions, overlay),
        found.stream().map(FoundTalk::ownerRole).filter(Objects::nonNull).findFirst().orElse(null),
        links(found),
        mentions,
        talk.corrected());
  }

  /** The key of the event that a talk has in the end. */
  static @Nullable String eventKey(GatheredTalk talk, Corrections corrections) {
    String told =
        talk.mentions().stream()
            .map(mention -> mention.talk().eventKey())
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    return new TalkOverlay(talk.corrections(), corrections).eventKey(told);
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

  private List<KeyedCredit> speakers(List<TalkMention> mentions, TalkOverlay overlay) {
    var credits = new CreditList(corrections);
    for (TalkMention mention : mentions) {
      IndexedTalk talk = mention.talk();
      for (int i = 0; i < talk.speakerKeys().size(); i++) {
        credits.add(talk.speakerKeys().get(i), talk.found().speakers().get(i));
      }
    }
    overlay.correct(credits);
    return credits.toList();
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
