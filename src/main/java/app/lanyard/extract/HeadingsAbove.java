package app.lanyard.extract;

import app.lanyard.extract.EventHeadings.Headed;
import app.lanyard.extract.date.WrittenDate;
import app.lanyard.model.TalkKind;
import java.util.Optional;
import java.util.function.Supplier;

/** What the headings above some talks say of them all. Each is read once, and only if needed. */
final class HeadingsAbove {

  private final Supplier<Optional<Headed>> event;
  private final Supplier<Optional<WrittenDate>> date;
  private final Supplier<Optional<TalkKind>> kind;

  HeadingsAbove(
      Supplier<Optional<Headed>> event,
      Supplier<Optional<WrittenDate>> date,
      Supplier<Optional<TalkKind>> kind) {
    this.event = new Lazy<>(event);
    this.date = new Lazy<>(date);
    this.kind = new Lazy<>(kind);
  }

  /** Gives a draft what the headings say, the innermost first. */
  TalkDraft apply(TalkDraft draft) {
    if (draft.event().isEmpty()) {
      draft.place(event.get().flatMap(Headed::place));
    }
    return draft.event(event.get().map(Headed::name)).headingDate(date.get()).kind(kind.get());
  }

  /** Whether a heading says at which event its talks were given. */
  boolean nameEvent() {
    return event.get().isPresent();
  }
}
