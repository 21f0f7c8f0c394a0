package app.lanyard.annotation;

import app.lanyard.annotation.Judgement.Choice;
import app.lanyard.model.annotation.AnchorState;
import app.lanyard.model.annotation.TextQuote;
import org.jspecify.annotations.Nullable;

/** The anchors of one text. What is needed to search it is made when it must be. */
final class NoteAnchors {

  /** With less around it, a quote is not known by what was around it. */
  private static final int LEAST_CONTEXT = 16;

  private final String text;
  private @Nullable Search search;

  NoteAnchors(String text) {
    this.text = text;
  }

  Anchor anchor(TextQuote quote) {
    if (isWhereItWas(quote)) {
      return new Anchor(AnchorState.ANCHORED, quote.start(), quote.end(), 1);
    }
    FoldedQuote sought = FoldedQuote.of(quote);
    if (sought.exact().isEmpty()) {
      return Anchor.orphaned(0);
    }
    Search all = search();
    return Judgement.of(sought, all.find(sought), quote.start())
        .map(choice -> anchor(quote, choice, all.text()))
        .orElseGet(() -> Anchor.orphaned(0));
  }

  private boolean isWhereItWas(TextQuote quote) {
    int start = quote.start();
    int end = quote.end();
    return quote.hasPosition()
        && text.startsWith(quote.exact(), start)
        && text.startsWith(quote.prefix(), start - quote.prefix().length())
        && text.startsWith(quote.suffix(), end)
        && isKnownByContext(quote);
  }

  /** Whether enough of what was around a quote is known, or all that there is. */
  private boolean isKnownByContext(TextQuote quote) {
    int before = quote.prefix().length();
    int after = quote.suffix().length();
    int whole = Quoting.CONTEXT - 1;
    return before + after >= LEAST_CONTEXT
        || (before >= Math.min(whole, quote.start())
            && after >= Math.min(whole, text.length() - quote.end()));
  }

  private Anchor anchor(TextQuote quote, Choice choice, FoldedText folded) {
    Candidate candidate = choice.candidate();
    int start = folded.originalStart(candidate.start());
    int end = folded.originalEnd(candidate.end());
    int leading = quote.exact().length() - quote.exact().stripLeading().length();
    if (text.startsWith(quote.exact(), start - leading)) {
      start -= leading;
      end = start + quote.exact().length();
    }
    return new Anchor(
        choice.state(),
        Surrogates.cut(text, start) ? start - 1 : start,
        Surrogates.cut(text, end) ? end + 1 : end,
        candidate.score());
  }

  private Search search() {
    Search made = search;
    if (made == null) {
      made = new Search(text);
      search = made;
    }
    return made;
  }
}
