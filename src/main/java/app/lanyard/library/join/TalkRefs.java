package app.lanyard.library.join;

import app.lanyard.model.EntityKind;
import app.lanyard.model.correction.TalkRef;
import app.lanyard.store.MentionTable;
import app.lanyard.store.MentionTable.Titled;
import app.lanyard.store.TalkMention;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the talks that corrections refer to: by key; else, if no shown note tells of a talk by that
 * key, by the title in the note.
 */
final class TalkRefs {

  private final MentionTable mentions;
  private final Corrections corrections;

  TalkRefs(MentionTable mentions, Corrections corrections) {
    this.mentions = mentions;
    this.corrections = corrections;
  }

  /** Those that refer to a talk with these keys and mentions. */
  Set<TalkRef> to(Collection<String> keys, List<TalkMention> talk) {
    var refs = new LinkedHashSet<TalkRef>();
    keys.forEach(key -> refs.addAll(corrections.talks().withKey(key)));
    for (TalkMention mention : talk) {
      corrections.talks().withTitle(mention.noteId(), mention.talk().found().title()).stream()
          .filter(ref -> isLost(ref) && isFirst(mention, ref))
          .forEach(refs::add);
    }
    return refs;
  }

  /** The talk of that title that the note tells of first, even while the note is hidden. */
  Optional<Titled> inNote(TalkRef ref) {
    String title = Fold.of(ref.title());
    return mentions.titles(ref.noteId()).stream()
        .filter(titled -> Fold.of(titled.title()).equals(title))
        .findFirst();
  }

  private boolean isLost(TalkRef ref) {
    return !mentions.isTold(corrections.members(EntityKind.TALK, List.of(ref.key())), false);
  }

  private boolean isFirst(TalkMention mention, TalkRef ref) {
    return inNote(ref).filter(titled -> titled.mention() == mention.id()).isPresent();
  }
}
