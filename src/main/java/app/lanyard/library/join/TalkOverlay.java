package app.lanyard.library.join;

import app.lanyard.model.DateOrigin;
import app.lanyard.model.DateSpan;
import app.lanyard.model.EntityKind;
import app.lanyard.model.TalkKind;
import app.lanyard.model.TracedDate;
import app.lanyard.model.correction.Correction;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a person said of one talk, over what notes tell. The last word counts. */
final class TalkOverlay {

  private final List<Correction> corrections;
  private final Corrections all;

  /**
   * @param corrections of the talk, in the order to follow them
   */
  TalkOverlay(List<Correction> corrections, Corrections all) {
    this.corrections = corrections;
    this.all = all;
  }

  String title(String told) {
    return last(Correction.TalkTitle.class).map(Correction.TalkTitle::title).orElse(told);
  }

  TalkKind kind(TalkKind told) {
    return last(Correction.TalkKindSet.class).map(Correction.TalkKindSet::kind).orElse(told);
  }

  @Nullable TracedDate date(Supplier<@Nullable TracedDate> told) {
    Optional<Correction.TalkDate> correction = last(Correction.TalkDate.class);
    if (correction.isEmpty()) {
      return told.get();
    }
    DateSpan date = correction.get().date();
    return date == null ? null : new TracedDate(date, DateOrigin.CORRECTED);
  }

  /**
   * @param told the key of the event that notes tell
   */
  @Nullable String eventKey(@Nullable String told) {
    String key = told == null ? null : canonical(told);
    for (Correction correction : corrections) {
      if (correction instanceof Correction.TalkEvent(_, var name, var settled)) {
        key = name == null ? null : canonical(TalkEventKey.of(name, settled));
      } else if (correction instanceof Correction.Split split
          && split.kind() == EntityKind.EVENT
          && canonical(split.key()).equals(key)) {
        key = canonical(split.newKey());
      }
    }
    return key;
  }

  /** Follows what is said of the speakers. */
  void correct(CreditList speakers) {
    for (Correction correction : corrections) {
      if (correction instanceof Correction.TalkSpeakers replaced) {
        speakers.replace(replaced);
      } else if (correction instanceof Correction.Split split
          && split.kind() == EntityKind.SPEAKER) {
        speakers.split(split.key(), split.newKey());
      }
    }
  }

  private String canonical(String eventKey) {
    return all.canonical(EntityKind.EVENT, eventKey);
  }

  private <T extends Correction> Optional<T> last(Class<T> type) {
    Stream<T> ofType = corrections.stream().filter(type::isInstance).map(type::cast);
    return ofType.reduce((earlier, later) -> later);
  }
}
