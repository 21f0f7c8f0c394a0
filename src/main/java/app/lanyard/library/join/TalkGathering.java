package app.lanyard.library.join;

import app.lanyard.model.EntityKind;
import app.lanyard.model.correction.Correction;
import app.lanyard.model.correction.Correction.NotATalk;
import app.lanyard.model.correction.Correction.TalkTitle;
import app.lanyard.model.correction.TalkRef;
import app.lanyard.store.TalkMention;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Gathers the mentions and corrections of each talk. Talks that were merged are one; what the
 * person said are no talks is left out.
 */
final class TalkGathering {

  private final Corrections corrections;
  private final RefSearch refs;

  TalkGathering(Corrections corrections, RefSearch refs) {
    this.corrections = corrections;
    this.refs = refs;
  }

  /** Finds what corrections have to say of a talk. */
  @FunctionalInterface
  interface RefSearch {

    /** The references to a talk with these keys and mentions. */
    Set<TalkRef> to(Collection<String> keys, List<TalkMention> talk);
  }

  /**
   * @param mentions all that may be of the same talks, in the order of notes
   */
  List<GatheredTalk> gather(List<TalkMention> mentions) {
    var groups = new TalkGroups(mentions);
    Map<String, List<TalkMention>> byKey = new LinkedHashMap<>();
    for (TalkMention mention : mentions) {
      byKey.computeIfAbsent(groups.key(mention.talk()), key -> new ArrayList<>()).add(mention);
    }
    Map<String, List<Part>> same = new LinkedHashMap<>();
    byKey.forEach(
        (key, told) -> {
          var part = part(key, groups.keys().getOrDefault(key, Set.of(key)), told);
          same.computeIfAbsent(stays(part), stays -> new ArrayList<>()).add(part);
        });
    return same.entrySet().stream()
        .flatMap(talk -> gathered(talk.getKey(), talk.getValue()).stream())
        .toList();
  }

  private Part part(String key, Set<String> keys, List<TalkMention> told) {
    return new Part(key, keys, told, corrections.talks().of(refs.to(keys, told)));
  }

  /** The key that the talk was merged into, else its own. */
  private String stays(Part part) {
    return part.keys().stream()
        .filter(key -> members(List.of(key)).size() > 1)
        .map(key -> corrections.canonical(EntityKind.TALK, key))
        .findFirst()
        .orElse(part.key());
  }

  private Optional<GatheredTalk> gathered(String stays, List<Part> parts) {
    Part first =
        parts.stream()
            .filter(part -> part.keys().contains(stays))
            .findFirst()
            .orElseGet(parts::getFirst);
    List<Part> others =
        parts.stream()
            .filter(part -> !part.key().equals(first.key()) && !isHidden(part.corrections()))
            .toList();
    List<Correction> own = new ArrayList<>(first.corrections());
    own.addAll(ofUntold(stays, parts));
    if (isHidden(own)) {
      return Optional.empty();
    }
    return Optional.of(
        new GatheredTalk(
            first.keys().contains(stays) ? first.key() : stays,
            Stream.concat(Stream.of(first), others.stream())
                .flatMap(part -> part.mentions().stream())
                .toList(),
            Stream.concat(ofOthers(others), own.stream()).toList(),
            isCorrected(stays, own)));
  }

  /** What is said of a merged talk counts for what it was merged into, except its name. */
  private static Stream<Correction> ofOthers(List<Part> others) {
    return others.stream()
        .flatMap(part -> part.corrections().stream())
        .filter(correction -> !(correction instanceof TalkTitle));
  }

  /** What is said of merged talks that no note tells of any more. */
  private List<Correction> ofUntold(String stays, List<Part> parts) {
    Set<String> untold = new LinkedHashSet<>(members(List.of(stays)));
    parts.forEach(part -> untold.removeAll(part.keys()));
    return corrections.talks().of(refs.to(untold, List.of()));
  }

  private boolean isCorrected(String stays, List<Correction> own) {
    return !own.isEmpty()
        || members(List.of(stays)).size() > 1
        || corrections.addedTalks().containsKey(stays);
  }

  private static boolean isHidden(List<Correction> corrections) {
    return corrections.stream().anyMatch(NotATalk.class::isInstance);
  }

  private Set<String> members(Collection<String> keys) {
    return corrections.members(EntityKind.TALK, keys);
  }

  private record Part(
      String key, Set<String> keys, List<TalkMention> mentions, List<Correction> corrections) {}
}
