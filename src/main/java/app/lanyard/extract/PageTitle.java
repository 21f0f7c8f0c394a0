package app.lanyard.extract;

import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.date.WrittenDate;
import app.lanyard.extract.person.CreditedTitle;
import app.lanyard.extract.text.Letters;
import app.lanyard.model.SpeakerCredit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the label of a link to a recording and the like tells of its talk, where it is the title of
 * the page that it leads to: "Ada Miller - Beans at Night - SoilConf 2021 - YouTube", "Beans at
 * Night | Ada Miller (2012)".
 *
 * @param title what is left of it
 */
record PageTitle(
    String title,
    List<SpeakerCredit> speakers,
    Optional<String> event,
    Optional<WrittenDate> date) {

  private static final Pattern SITE =
      Pattern.compile(
          "\\s*(?:(?:[-–—|·]\\s|\\son\\s|\\sConfEngine\\s-\\s|\\s/\\s)?\\s?"
              + "(?:YouTube|Vimeo|Speaker ?Deck|SlideShare|InfoQ|media\\.ccc\\.de|Sched|ConfEngine|Conference Platform))+$");
  private static final Pattern YEAR = Pattern.compile("\\s?[(\\[]((?:19|20)\\d{2})[)\\]]$");
  private static final Pattern DASH = Pattern.compile("\\s(?:-{1,2}|–|—|\\||•|·)\\s|:\\s");
  private static final Pattern MARK_AT_END = Pattern.compile("\\s?[-–—|·]$");
  private static final int SHORTEST = 4;

  PageTitle {
    speakers = List.copyOf(speakers);
  }

  /** The label without the name of the site that a page's title ends with. */
  static String withoutSite(String label) {
    if (!mayEndInSite(label)) {
      return label;
    }
    Matcher site = SITE.matcher(label);
    String bare = site.find() ? label.substring(0, site.start()).strip() : label;
    return bare.length() < SHORTEST ? label : MARK_AT_END.matcher(bare).replaceFirst("");
  }

  private static boolean mayEndInSite(String label) {
    int space = label.lastIndexOf(' ');
    return space > 0 && Letters.hasAny(label.substring(0, space), "-–—|·/o");
  }

  static PageTitle of(String label, EventInTitle events, Readers readers) {
    Matcher year = YEAR.matcher(label);
    boolean dated = (label.endsWith(")") || label.endsWith("]")) && year.find();
    String text = dated ? label.substring(0, year.start()).strip() : label;
    Optional<EventInTitle.Split> split = events.split(text);
    String rest = split.map(EventInTitle.Split::title).orElse(text);
    Optional<WrittenDate> date = dated ? DateParser.year(year.group(1)) : Optional.empty();
    Optional<CreditedTitle> credited = credited(rest, readers);
    return new PageTitle(
        credited.map(CreditedTitle::title).orElse(rest),
        credited.map(CreditedTitle::speakers).orElse(List.of()),
        split.map(EventInTitle.Split::event),
        date);
  }

  /** Of two names, the one that begins with a given name is the speaker's. */
  private static Optional<CreditedTitle> credited(String text, Readers readers) {
    Optional<CreditedTitle> last =
        readers.credits().split(text).filter(title -> title.shape() != CreditedTitle.Shape.COMMA);
    Matcher dash = DASH.matcher(text);
    if (!dash.find() || last.filter(title -> isGiven(title, readers)).isPresent()) {
      return last;
    }
    List<SpeakerCredit> first = readers.speakers().readCertain(text.substring(0, dash.start()));
    String title = text.substring(dash.end()).strip();
    boolean colon = text.charAt(dash.start()) == ':';
    boolean sure =
        !first.isEmpty()
            && title.length() >= SHORTEST
            && (readers.speakers().startsWithGivenName(text) || (last.isEmpty() && !colon));
    return sure ? Optional.of(new CreditedTitle(title, first, CreditedTitle.Shape.DASH)) : last;
  }

  private static boolean isGiven(CreditedTitle title, Readers readers) {
    return title.shape() == CreditedTitle.Shape.BY
        || readers.speakers().startsWithGivenName(title.speakers().getFirst().name());
  }
}
