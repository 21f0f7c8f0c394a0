package app.lanyard.extract;

import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import app.lanyard.model.LinkKind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads lines that begin with a date and go on with the event, its place, and behind a dash the
 * title: "**2021-05-04**: [Soil Days](…), Leeds - [Title](…)".
 */
final class DatedLine {

  private static final Pattern DASH = Pattern.compile("\\s[-–—]{1,2}\\s");

  private final Readers readers;
  private final OccasionReader occasions;
  private final NestedTitle titles;

  DatedLine(Readers readers) {
    this.readers = readers;
    this.occasions = new OccasionReader(readers);
    this.titles = new NestedTitle(readers);
  }

  /** A cheap test. */
  static boolean mayBe(RichText text) {
    return Letters.isDigit(text.text(), 0)
        && (!text.links().isEmpty() || !text.emphases().isEmpty());
  }

  Optional<TalkDraft> read(RichText text, DateParser dates, String reason) {
    Optional<DateMatch> date = dates.first(text.text()).filter(match -> match.start() == 0);
    if (date.isEmpty() || !isSetOff(text, date.get().end())) {
      return Optional.empty();
    }
    Matcher dash = DASH.matcher(text.text());
    int from = date.get().end();
    while (dash.find(from)) {
      int end = dash.end();
      if (!isInLink(text, dash.start())) {
        return occasions
            .read(text.slice(0, dash.start()), dates)
            .flatMap(occasion -> title(text.from(end), reason).map(occasion::apply));
      }
      from = end;
    }
    return Optional.empty();
  }

  /** In bold type, or with the link of an event right behind it. */
  private boolean isSetOff(RichText text, int from) {
    boolean bold = text.emphases().stream().anyMatch(run -> run.start() == 0 && run.end() >= from);
    return bold
        || text.links().stream()
            .filter(link -> link.start() >= from && !showsTalk(link))
            .anyMatch(link -> Letters.isDecoration(text.text(), from, link.start()));
  }

  /** A recording is of a talk, not of an event. */
  private boolean showsTalk(LinkRun link) {
    LinkKind kind = readers.links().byAddress(link.url());
    return kind == LinkKind.RECORDING || kind == LinkKind.SLIDES;
  }

  private static boolean isInLink(RichText text, int position) {
    return text.links().stream().anyMatch(link -> link.start() < position && position < link.end());
  }

  /** A kind may stand before the title, and links to slides and the like behind it. */
  private Optional<TalkDraft> title(RichText text, String reason) {
    Matcher dash = DASH.matcher(text.text());
    boolean kindFirst =
        dash.find()
            && readers.kinds().inTitle(text.text().substring(0, dash.start())).isPresent()
            && text.text().indexOf(' ') >= dash.start();
    RichText told = kindFirst ? text.from(dash.end()) : text;
    return titles
        .read(head(told), text.span(), reason)
        .map(
            draft ->
                kindFirst
                    ? draft.kind(readers.kinds().inTitle(text.text().substring(0, dash.start())))
                    : draft)
        .map(draft -> withLinks(draft, told));
  }

  private TalkDraft withLinks(TalkDraft draft, RichText told) {
    return draft.links(LineLinks.in(told, readers.links()));
  }

  /** What stands before the links that lead to slides and the like. */
  private RichText head(RichText text) {
    for (LinkRun link : text.links()) {
      if (link.start() > 0 && readers.links().byLabel(text.label(link)).isPresent()) {
        return withoutStop(text.slice(0, link.start()));
      }
    }
    return withoutStop(text);
  }

  private static RichText withoutStop(RichText text) {
    String letters = text.text();
    int end = letters.length();
    while (end > 0 && ".([ ".indexOf(letters.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.slice(0, end);
  }
}
