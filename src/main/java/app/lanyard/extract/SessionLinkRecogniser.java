package app.lanyard.extract;

import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.person.CreditedTitle;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import app.lanyard.model.LinkKind;
import app.lanyard.model.SpeakerCredit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds talks in list items and running text by their links to sessions. */
final class SessionLinkRecogniser implements Recogniser {

  private static final Pattern BEFORE_URL = Pattern.compile("^(.{8,200}?)\\s?[:–—-]\\s*$");
  private static final Pattern PLACE_AT_END = Pattern.compile("(?:\\s\\p{Lu}\\p{L}{1,20}){0,3}");
  private static final Pattern IN_PLACE =
      Pattern.compile("(?:,|\\s(?:in|at))(?:\\s\\p{Lu}[\\p{L}.'-]{1,20},?){1,4}");
  private static final Pattern BY = Pattern.compile("^\\W{0,3}(?:by|with|von|par|por|[-–—])\\s");
  private static final Pattern FULL_STOP = Pattern.compile("[.!]\\s*$");
  private static final Pattern REMARK = Pattern.compile("(?:(?<=[\\p{L})]{2})[:.]|\\s[-–—])\\s");
  private static final Pattern REST = Pattern.compile("[\\s(\\[|,;·–—-]++$");

  private static final Pattern BEHIND_DAY = Pattern.compile("\\s?[:–—-]\\s");

  /** "her talk [about beans](…)", "her [talk about beans](…)" link what it was about. */
  private static final String ABOUT = "about ";

  private static final String TALK = "talk ";

  private static final int LONGEST_CREDIT = 300;
  private static final int SHORTEST_TITLE = 8;

  private final Readers readers;
  private final EventInTitle eventsInTitles;
  private final DayBelow days;
  private final BylineBehindLink bylines;
  private final EmphasisedSessions emphasised;

  SessionLinkRecogniser(Readers readers) {
    this.readers = readers;
    this.days = new DayBelow(readers.fields());
    this.bylines = new BylineBehindLink(readers.speakers());
    this.emphasised = new EmphasisedSessions(readers);
    this.eventsInTitles = new EventInTitle(readers.events());
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    for (Section section : note.sections()) {
      if (isToldOfHeading(section)) {
        continue;
      }
      HeadingsAbove above = note.headings().above(section.trail());
      var leading = new LeadingDates(note.dates());
      List<Block> blocks = section.body();
      for (int i = 0; i < blocks.size(); i++) {
        Block block = blocks.get(i);
        RichText text = BlockLines.text(block);
        if (text != null && mayLinkSession(text)) {
          List<Block> below = blocks.subList(i + 1, blocks.size());
          emphasised.find(text, findings).forEach(draft -> findings.addTalk(above.apply(draft)));
          List<RichText> lines = text.lines();
          for (int at = 0; at < lines.size(); at++) {
            leading.add(lines.get(at));
            String next = at + 1 < lines.size() ? lines.get(at + 1).text() : "";
            drafts(lines.get(at), next, block, leading, note.dates(), findings)
                .forEach(
                    draft ->
                        findings.addTalk(
                            above.apply(days.apply(draft, block, below, note.dates()))));
          }
        } else if (text != null) {
          leading.add(text);
        }
      }
    }
  }

  /** Whether one sentence below a title and who gave it links to that talk's own session. */
  private boolean isToldOfHeading(Section section) {
    return SessionBelow.of(section.body(), readers.links()).isPresent()
        && section
            .heading()
            .filter(heading -> heading.level() > 1)
            .flatMap(heading -> readers.credits().split(heading.text().text()))
            .filter(title -> title.shape() != CreditedTitle.Shape.COMMA)
            .isPresent();
  }

  /**
   * A cheap test: every link to a talk leads to a session's page or stands behind a talk's word.
   */
  private boolean mayLinkSession(RichText text) {
    for (LinkRun link : text.links()) {
      if (readers.links().isSessionPage(link.url())) {
        return true;
      }
    }
    return !text.links().isEmpty()
        && TalkWordsBefore.areBefore(text.text(), text.links().getLast().start());
  }

  private List<TalkDraft> drafts(
      RichText line,
      String next,
      Block block,
      LeadingDates leading,
      DateParser dates,
      FindingsBuilder findings) {
    if (line.links().isEmpty() || findings.isClaimed(line.span())) {
      return List.of();
    }
    List<TalkDraft> drafts =
        line.links().stream()
            .filter(link -> !findings.hasSession(link.url()))
            .flatMap(
                link ->
                    talk(line, link, dates).stream()
                        .map(draft -> bylines.apply(draft, line, link, next)))
            .map(draft -> draft.date(leading.last()))
            .toList();
    if (drafts.size() == 1 && block instanceof Block.Item item) {
      companions(item.text(), drafts.getFirst());
    }
    return drafts;
  }

  /** Links to slides and recordings in the same list item as the talk's. */
  private void companions(RichText item, TalkDraft draft) {
    for (LinkRun link : item.links()) {
      String label = item.label(link);
      LinkKind kind = readers.links().classify(label, link.url());
      if (kind != LinkKind.OTHER && readers.links().byLabel(label).isPresent()) {
        draft.link(kind, link.url()).reaching(item.span());
      }
    }
  }

  private Optional<TalkDraft> talk(RichText line, LinkRun link, DateParser dates) {
    String label = withoutDay(PageTitle.withoutSite(line.label(link)), dates);
    boolean bare = label.contains("://") || label.isEmpty();
    return bare ? titleBefore(line, link) : linkedTitle(line, link, label);
  }

  /** "February 1 - Title", "12 May: Title" */
  private static String withoutDay(String label, DateParser dates) {
    Optional<DateMatch> day =
        dates.first(label).filter(match -> match.start() == 0 && match.date().day() > 0);
    Matcher behind =
        BEHIND_DAY.matcher(label).region(day.map(DateMatch::end).orElse(0), label.length());
    return day.isPresent() && behind.lookingAt() ? label.substring(behind.end()) : label;
  }

  /** "Title by Name: https://sched.co/…" */
  private Optional<TalkDraft> titleBefore(RichText line, LinkRun link) {
    if (!readers.links().isSessionPage(link.url())) {
      return Optional.empty();
    }
    Matcher before = BEFORE_URL.matcher(line.text().substring(0, link.start()));
    if (!before.matches()) {
      return Optional.empty();
    }
    String text = before.group(1);
    Optional<CreditedTitle> credited = readers.credits().split(text);
    String title = credited.map(CreditedTitle::title).orElse(text);
    if (readers.words().isNoTalk(title) || readers.links().byLabel(title).isPresent()) {
      return Optional.empty();
    }
    var draft =
        new TalkDraft(title, line.span(), "A title with a link to its session")
            .link(LinkKind.SCHEDULE, link.url())
            .kind(readers.kinds().inTitle(title))
            .speakers(credited.map(CreditedTitle::speakers).orElse(List.of()));
    return Optional.of(draft);
  }

  /** "[Title](session) by A (Org) and B (Org)" */
  private Optional<TalkDraft> linkedTitle(RichText line, LinkRun link, String label) {
    boolean telling =
        (label.indexOf(' ') > 0 && !label.startsWith(ABOUT) && !label.startsWith(TALK))
            || label.codePointAt(0) > 0x2E80;
    if (!telling) {
      return Optional.empty();
    }
    boolean session = readers.links().isSessionPage(link.url());
    if (!session && !TalkWordsBefore.areBefore(line.text(), link.start())) {
      return Optional.empty();
    }
    LinkKind kind = readers.links().byAddress(link.url());
    boolean given = kind == LinkKind.RECORDING || kind == LinkKind.SCHEDULE;
    boolean sure =
        session || TalkWordsBefore.areRightBefore(line, link) || isCreditedTalk(line, link, label);
    if (!given || !sure) {
      return Optional.empty();
    }
    boolean generic =
        readers.words().isNoTalk(label)
            || eventsInTitles.isEditionAlone(label)
            || (label.length() < 40 && isGenericLabel(label));
    if (generic) {
      return Optional.empty();
    }
    Optional<EventInTitle.Split> split =
        eventsInTitles.editionFirst(label).filter(found -> found.title().length() > SHORTEST_TITLE);
    String told = split.map(EventInTitle.Split::title).orElse(label);
    Optional<CreditedTitle> credited = readers.credits().split(told);
    String title = credited.map(CreditedTitle::title).orElse(told);
    var draft =
        new TalkDraft(title, line.span(), "A link to a session")
            .link(kind, link.url())
            .kind(readers.kinds().inTitle(title))
            .event(split.map(EventInTitle.Split::event))
            .event(eventBefore(line.text().substring(0, link.start())))
            .speakers(credited.map(CreditedTitle::speakers).orElse(List.of()))
            .speakers(creditAfter(line, link));
    return Optional.of(draft);
  }

  private boolean isCreditedTalk(RichText line, LinkRun link, String label) {
    return TalkWordsBefore.areInClauseBefore(line, link)
        && readers.credits().split(label).isPresent();
  }

  private boolean isGenericLabel(String label) {
    return readers.links().byLabel(label).isPresent() && label.split(" ", -1).length < 3;
  }

  private List<SpeakerCredit> creditAfter(RichText line, LinkRun link) {
    String after =
        REST.matcher(line.text().substring(link.end(), endOfCredit(line, link))).replaceFirst("");
    Matcher by = BY.matcher(after);
    if (!by.find() || after.length() > LONGEST_CREDIT) {
      return List.of();
    }
    String told = FULL_STOP.matcher(after.substring(by.end())).replaceFirst("");
    List<SpeakerCredit> named = readers.speakers().readCertain(withoutRemark(told));
    return named.isEmpty() ? readers.speakers().readCertain(told) : named;
  }

  /** Before the first link that says only what it leads to: "Ada Miller, Acme ([slides](…))". */
  private int endOfCredit(RichText line, LinkRun title) {
    for (LinkRun link : line.links()) {
      if (link.start() > title.end() && readers.links().byLabel(line.label(link)).isPresent()) {
        return link.start();
      }
    }
    return line.text().length();
  }

  /** "Ada Miller, Acme: a fine talk", "Ada Miller (Acme) - a fine talk": who gave it alone. */
  private static String withoutRemark(String credit) {
    Matcher end = REMARK.matcher(credit);
    while (end.find()) {
      String head = credit.substring(0, end.start());
      if (head.lastIndexOf('(') <= head.lastIndexOf(')')) {
        return head;
      }
    }
    return credit;
  }

  /** "Summit 2024: [Title](session)" names the event before the title. */
  private Optional<String> eventBefore(String before) {
    String bare = before.stripTrailing();
    if (!bare.endsWith(":")) {
      return Optional.empty();
    }
    String text = bare.substring(0, bare.length() - 1);
    String tail = text.substring(Math.max(0, text.length() - 80));
    List<EventNameFinder.Match> names = readers.events().all(tail);
    if (names.isEmpty()) {
      return Optional.empty();
    }
    EventNameFinder.Match last = names.getLast();
    String rest = tail.substring(last.end());
    if (IN_PLACE.matcher(rest).matches()) {
      return Optional.of(last.name());
    }
    return PLACE_AT_END.matcher(rest).matches()
        ? Optional.of(tail.substring(last.start()))
        : Optional.empty();
  }
}
