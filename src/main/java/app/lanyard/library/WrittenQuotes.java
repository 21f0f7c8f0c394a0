package app.lanyard.library;

import app.lanyard.annotation.Quoting;
import app.lanyard.library.exchange.WrittenAnnotation;
import app.lanyard.model.annotation.AnnotationTarget;
import app.lanyard.model.annotation.TextQuote;
import app.lanyard.store.annotation.SelectorJson.Position;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Completes quotes that tell little of where they stood, while the text that they were taken from
 * is likely still there: with what stands around them they are found again after a change. That is
 * done only where what the file tells stands once in the note.
 */
final class WrittenQuotes {

  private final StoreCalls store;
  private final RenderedNotes rendered;

  WrittenQuotes(StoreCalls store, RenderedNotes rendered) {
    this.store = store;
    this.rendered = rendered;
  }

  /** The first of these that has the quoted text, else the first of them. */
  AnnotationTarget best(List<AnnotationTarget> targets, WrittenAnnotation written) {
    TextQuote quote = written.quote();
    if (targets.size() > 1 && quote != null) {
      for (AnnotationTarget target : targets) {
        if (text(target).filter(text -> text.contains(quote.exact())).isPresent()) {
          return target;
        }
      }
    }
    return targets.getFirst();
  }

  /**
   * What is quoted; nothing for all of a note.
   *
   * @throws LibraryException if the note has no such position
   */
  @Nullable TextQuote quote(AnnotationTarget target, WrittenAnnotation written) {
    Position position = written.position();
    if (position != null) {
      return text(target)
          .filter(text -> position.end() <= text.length())
          .map(text -> Quoting.of(text, position.start(), position.end()))
          .orElseThrow(() -> new LibraryException("its position is not in the note"));
    }
    TextQuote quote = written.quote();
    return quote == null || quote.hasPosition()
        ? quote
        : text(target).map(text -> completed(text, quote)).orElse(quote);
  }

  /** What the file tells of the surroundings stays as it is. */
  private static TextQuote completed(String text, TextQuote quote) {
    String told = quote.prefix() + quote.exact() + quote.suffix();
    int hit = text.indexOf(told);
    if (hit < 0 || text.indexOf(told, hit + 1) >= 0) {
      return quote;
    }
    int start = hit + quote.prefix().length();
    int end = start + quote.exact().length();
    return told.equals(quote.exact())
        ? Quoting.of(text, start, end)
        : new TextQuote(quote.exact(), quote.prefix(), quote.suffix(), start, end);
  }

  private Optional<String> text(AnnotationTarget target) {
    return target instanceof AnnotationTarget.OfNote(var note, var path)
        ? store
            .read(session -> session.notes().find(note))
            .flatMap(rendered::of)
            .map(content -> content.text())
        : Optional.empty();
  }
}
