package app.lanyard.extract;

import app.lanyard.extract.text.EmphasisRun;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import app.lanyard.model.LinkKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds titles in bold or italic type with a link to the session in brackets behind them: "the talk
 * **How beans climb** ([link](…/schedule/event/7/))".
 */
final class EmphasisedSessions {

  private static final int LONGEST_LABEL = 12;
  private static final int SHORTEST_TITLE = 8;

  private final Readers readers;

  EmphasisedSessions(Readers readers) {
    this.readers = readers;
  }

  List<TalkDraft> find(RichText text, FindingsBuilder findings) {
    if (text.emphases().isEmpty()) {
      return List.of();
    }
    var drafts = new ArrayList<TalkDraft>();
    for (LinkRun link : text.links()) {
      if (text.label(link).length() <= LONGEST_LABEL
          && readers.links().isSessionPage(link.url())
          && !findings.hasSession(link.url())) {
        titleBefore(text, link).map(title -> draft(title, text, link)).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private Optional<String> titleBefore(RichText text, LinkRun link) {
    for (EmphasisRun run : text.emphases()) {
      boolean right = run.end() < link.start() && isBracket(text.text(), run.end(), link.start());
      if (right) {
        String title =
            QuotedTitle.unquoted(
                text.text().substring(run.start(), run.end()).replace('\n', ' ').strip());
        return Optional.of(title)
            .filter(told -> told.length() >= SHORTEST_TITLE && Letters.hasLetter(told))
            .filter(told -> !readers.words().isNoTalk(told) && !readers.events().isName(told));
      }
    }
    return Optional.empty();
  }

  private static boolean isBracket(String text, int from, int to) {
    String between = text.substring(from, to).strip();
    return between.equals("(") || between.equals("[");
  }

  private TalkDraft draft(String title, RichText text, LinkRun link) {
    return new TalkDraft(title, text.span(), "A title with a link to its session")
        .link(LinkKind.SCHEDULE, link.url())
        .kind(readers.kinds().inTitle(title));
  }
}
