package app.lanyard.library.join;

import app.lanyard.model.correction.Correction;
import app.lanyard.store.TalkMention;
import java.util.List;

/**
 * All that there is of one talk: what notes tell of it, and what a person put right.
 *
 * @param mentions in the order of notes, those of the talk that others were merged into first
 * @param corrections in the order to follow them
 * @param corrected whether a person put anything of it right
 */
record GatheredTalk(
    String key, List<TalkMention> mentions, List<Correction> corrections, boolean corrected) {

  GatheredTalk {
    mentions = List.copyOf(mentions);
    corrections = List.copyOf(corrections);
  }
}
