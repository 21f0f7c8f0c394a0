package app.lanyard.extract;

import app.lanyard.extract.TalkLine.Setting;
import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.date.WrittenDate;
import app.lanyard.extract.person.TitleCredits;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Separator;
import app.lanyard.model.LinkKind;
import app.lanyard.model.SpeakerCredit;
import app.lanyard.model.SpeakerRole;
import app.lanyard.model.TalkKind;
import app.lanyard.model.TalkLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads lines that set off a title and tell around it, in any order, who gave the talk, where,
 * when, of what kind, and where its slides and recording are.
 */
final class TalkLineReader {

  private static final int LONGEST_PART = 200;
  private static final int LONGEST_ARTICLE = 4;
  private static final int LONGEST_ADDITION = 25;

  /** What parts a line: dashes between spaces, bars, dots, semicolons, line breaks. */
  static final Separator PARTS =
      new Separator(
          Pattern.compile(
              "\\s(?:-{1,3}|–|—|\\||·|•|//|/)\\s|\\s?[;；|\\n。]\\s?|——|:\\s|：\\s?(?=\\p{Lu})"
                  + "|,?\\s(?=(?:with|avec|mit)\\s\\p{Lu})"
                  + "|[.,]?\\s(?=(?:[Pp]resented|[Gg]iven|[Hh]eld|[Ll]ed|[Dd]elivered)\\sby\\s)"),
          ";；|\n。—:：,.",
          "-–—|·•/;；。wampPgGhHlLdD");

  private static final Pattern FULL_STOP = Pattern.compile("(?<=\\p{Ll}{3})\\.$");
  private static final String OPENING = "(（[";
  private static final Pattern BRACKETS = Pattern.compile("[(（\\[]([^()（）\\[\\]]{0,160})[)）\\]]");
  static final Separator COMMA = new Separator(Pattern.compile("\\s?[,，、]\\s?"), ",，、", ",，、");
  private static final Pattern BY =
      Pattern.compile(
          "^(?:(?:presented|given|held|led|delivered)\\s)?(?:by|von|par|por|da|от)\\s|^(?:with|avec|mit)\\s",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern IN_PLACE = Pattern.compile("\\s(?:in|at|en|à|em)\\s.*$|\\.\\s.*$");
  private static final Pattern OF = Pattern.compile("^(?:de|di|do|da|of)\\s");
  private static final Pattern PLACE =
      Pattern.compile("\\p{Lu}[\\p{L}.'’-]{1,30}(?:\\s\\p{Lu}?[\\p{L}.'’-]{0,30}){0,3}");

  private final Readers readers;
  private final EventInTitle eventsInTitles;

  TalkLineReader(Readers readers) {
    this.readers = readers;
    this.eventsInTitles = new EventInTitle(readers.events());
  }

  /** A cheap test: whether reading a line may find a title in it. */
  boolean maySetOffTitle(RichText line) {
    String text = line.text();
    return LineTitle.mayBeIn(line) || (text.length() <= LONGEST_PART && EventInTitle.mayPart(text));
  }

  /**
   * Nothing if there is no title, or if nothing but an event is told and the title leads elsewhere,
   * or if what is told is other than who, where and when: neither is a talk anywhere.
   *
   * @param below the lines of the list below the line, which tell of the same talk
   * @param open whether a capitalised text beside a date may be an event of no known kind of name
   */
  Optional<TalkLine> read(RichText line, List<RichText> below, DateParser dates, boolean open) {
    return LineTitle.of(line)
        .flatMap(title -> new Reading(line, title, below, dates, open).read())
        .or(() -> open ? plain(line, below, dates) : Optional.empty());
  }

  /** "DroidConf 2018 - Title" sets off nothing, and still says which part is the title. */
  private Optional<TalkLine> plain(RichText line, List<RichText> below, DateParser dates) {
    String text = line.text();
    return eventsInTitles
        .split(text)
        .or(() -> eventsInTitles.editionFirst(text))
        .filter(split -> line.links().isEmpty() && text.startsWith(split.event()))
        .filter(split -> text.length() <= LONGEST_PART)
        .map(split -> new LineTitle(0, text.length(), text, Optional.empty()))
        .flatMap(title -> new Reading(line, title, below, dates, true).read());
  }

  /** The state of reading one line. */
  private final class Reading {
    private final RichText line;
    private final LineTitle title;
    private final List<RichText> below;
    private final DateParser dates;
    private final boolean open;
    private final List<SpeakerCredit> speakers = new ArrayList<>();
    private final List<TalkLink> links = new ArrayList<>();
    private Optional<String> event = Optional.empty();
    private Optional<String> place = Optional.empty();
    private Optional<WrittenDate> date = Optional.empty();
    private Optional<TalkKind> kind = Optional.empty();
    private boolean rest;

    Reading(RichText line, LineTitle title, List<RichText> below, DateParser dates, boolean open) {
      this.line = line;
      this.title = title;
      this.below = below;
      this.dates = dates;
      this.open = open;
    }

    Optional<TalkLine> read() {
      String lead = line.text().substring(0, title.start());
      String told = TitleCredits.withoutTime(lead);
      title.link().ifPresent(link -> link(title.text(), link));
      parts(line.slice(lead.length() - told.length(), title.start()), true);
      boolean dated = date.isPresent() && event.isEmpty();
      parts(line.from(title.end()), false);
      boolean left = rest;
      if (links.isEmpty() && date.isPresent() && !speakers.isEmpty()) {
        title.link().filter(link -> isProgramme(link.url())).ifPresent(this::page);
      }
      if (setting() != Setting.LINKED_ELSEWHERE) {
        below.forEach(this::below);
      }
      boolean timed = told.length() < lead.length();
      if (leavesNoTalk(left, timed)) {
        return Optional.empty();
      }
      Optional<EventInTitle.Split> split =
          eventsInTitles
              .split(title.text())
              .or(() -> open ? eventsInTitles.editionFirst(title.text()) : Optional.empty());
      event = event.or(() -> split.map(EventInTitle.Split::event));
      return Optional.of(
          new TalkLine(
              split.map(EventInTitle.Split::title).orElse(title.text()),
              speakers,
              event,
              place,
              date,
              kind,
              links,
              setting(),
              timed,
              dated,
              left));
    }

    /** Whether an event is the most that may be told, or no speaker stands beside other things. */
    private boolean leavesNoTalk(boolean left, boolean timed) {
      boolean more = date.isPresent() || kind.isPresent() || timed;
      return speakers.isEmpty() && (left || (setting() == Setting.LINKED_ELSEWHERE && !more));
    }

    private void page(LinkRun link) {
      links.add(new TalkLink(LinkKind.SCHEDULE, link.url()));
    }

    /** A line of the list below: a field, links, or the occasion; prose says nothing. */
    private void below(RichText text) {
      if (text.text().length() <= LONGEST_PART) {
        parts(text, false);
      }
    }

    private Setting setting() {
      if (title.link().isEmpty()) {
        return Setting.MARKED;
      }
      return links.isEmpty() ? Setting.LINKED_ELSEWHERE : Setting.LINKED;
    }

    private void parts(RichText text, boolean lead) {
      StringBuilder bare = new StringBuilder(text.text());
      for (LinkRun link : text.links()) {
        if (link(text.label(link), link)) {
          blank(bare, link.start(), link.end());
        }
      }
      for (String part : TalkLineParts.split(bare.toString(), PARTS)) {
        part(part, lead);
      }
    }

    /** Keeps a link to the talk's slides and the like; tells whether its label said only that. */
    private boolean link(String label, LinkRun link) {
      boolean labelled = readers.links().byLabel(label).isPresent();
      LinkKind found =
          labelled
              ? readers.links().classify(label, link.url())
              : readers.links().byAddress(link.url());
      boolean sure = found != LinkKind.SCHEDULE || readers.links().isSessionPage(link.url());
      if (found != LinkKind.OTHER && found != LinkKind.CODE && (labelled || sure)) {
        links.add(new TalkLink(found, link.url()));
      }
      return labelled || label.isEmpty() || label.contains("://");
    }

    private void part(String written, boolean lead) {
      String text = LineText.ends(written);
      if (text.isEmpty() || field(text) || (lead && kind(text))) {
        return;
      }
      if (text.length() > LONGEST_PART) {
        rest = true;
        return;
      }
      Optional<DateMatch> day = dates.first(text);
      String left =
          LineText.ends(
              day.map(d -> text.substring(0, d.start()) + text.substring(d.end())).orElse(text));
      date = date.or(() -> day.map(DateMatch::date));
      boolean edition = open && EventInTitle.isEdition(left);
      boolean read = left.isEmpty() || occasion(left) || (!edition && people(left)) || kind(left);
      boolean besideDate = edition || day.isPresent() || (date.isPresent() && !lead);
      if (!read && !(open && besideDate && unknownEvent(left))) {
        brackets(left);
      }
    }

    private boolean field(String text) {
      Optional<Field> field = readers.fields().read(RichText.plain(text, 1));
      if (field.isEmpty()) {
        return false;
      }
      Field named = field.get();
      if (named.kind().isPeople()) {
        readers.speakers().read(named.value().text()).stream()
            .map(credit -> inRole(credit, named.kind()))
            .forEach(speakers::add);
        return true;
      }
      boolean where =
          named.kind() == FieldKind.EVENT
              || named.kind() == FieldKind.PLACE
              || named.kind() == FieldKind.DATE;
      if (where) {
        part(named.value().text(), false);
      }
      return where;
    }

    private boolean people(String text) {
      boolean sure =
          open || BY.matcher(text).lookingAt() || readers.speakers().startsWithGivenName(text);
      if (!sure) {
        return false;
      }
      String named = text.endsWith(".") ? FULL_STOP.matcher(text).replaceFirst("") : text;
      String bare = OF.matcher(named).replaceFirst("");
      boolean of = bare.length() < named.length() && readers.speakers().startsWithGivenName(bare);
      List<SpeakerCredit> people = readers.speakers().readCertain(of ? bare : named);
      if (people.isEmpty()) {
        return false;
      }
      people.forEach(this::person);
      return true;
    }

    /** "Ada Miller at GardenCon" says where she spoke, not whom she works for. */
    private void person(SpeakerCredit credit) {
      Optional<String> where =
          Optional.ofNullable(credit.organisation()).filter(TalkLineReader.this::isEvent);
      event = event.or(() -> where);
      speakers.add(
          where.isPresent() ? new SpeakerCredit(credit.name(), null, credit.role()) : credit);
    }

    private boolean kind(String text) {
      Optional<TalkKind> found = readers.kinds().inTitle(text);
      kind = kind.or(() -> found);
      return found.isPresent();
    }

    /** "at GardenCon 2021, Leeds", with or without people before it. */
    private boolean occasion(String text) {
      List<String> pieces = TalkLineParts.split(text, COMMA);
      for (int i = 0; i < pieces.size() && event.isEmpty(); i++) {
        String name = LineText.withoutAt(pieces.get(i));
        if (isEvent(name)) {
          String before = String.join(", ", pieces.subList(0, i));
          boolean told = before.isEmpty() || people(before) || kind(before);
          rest |= !told;
          occasion(name, pieces.subList(i + 1, pieces.size()));
          return true;
        }
      }
      return false;
    }

    /** Beside a date among talks, a name that says nothing of its kind is that of the event. */
    private boolean unknownEvent(String text) {
      List<String> pieces = TalkLineParts.split(LineText.withoutAt(text), COMMA);
      boolean like = event.isEmpty() && !pieces.isEmpty() && LineText.isNameLike(pieces.getFirst());
      if (like) {
        occasion(pieces.getFirst(), pieces.subList(1, pieces.size()));
      }
      return like;
    }

    private void occasion(String name, List<String> behind) {
      Matcher brackets = BRACKETS.matcher(name);
      Optional<String> inside = brackets.find() ? Optional.of(brackets.group(1)) : Optional.empty();
      event =
          Optional.of(
              LineText.ends(
                  IN_PLACE.matcher(BRACKETS.matcher(name).replaceAll(" ")).replaceFirst("")));
      place =
          place.or(
              () ->
                  Stream.concat(inside.stream(), behind.stream())
                      .filter(piece -> PLACE.matcher(piece).matches())
                      .findFirst());
    }

    /** What stands in brackets, and what stands outside them, each by itself. */
    private void brackets(String text) {
      if (!Letters.hasAny(text, OPENING)) {
        rest = true;
        return;
      }
      Matcher brackets = BRACKETS.matcher(text);
      boolean any = false;
      while (brackets.find()) {
        any = true;
        part(brackets.group(1), false);
      }
      if (any) {
        part(BRACKETS.matcher(text).replaceAll(" "), false);
      } else {
        rest = true;
      }
    }
  }

  private boolean isProgramme(String url) {
    return readers.links().byAddress(url) == LinkKind.SCHEDULE;
  }

  private static SpeakerCredit inRole(SpeakerCredit credit, FieldKind field) {
    return switch (field) {
      case MODERATOR ->
          new SpeakerCredit(credit.name(), credit.organisation(), SpeakerRole.MODERATOR);
      case PANELIST ->
          new SpeakerCredit(credit.name(), credit.organisation(), SpeakerRole.PANELIST);
      default -> credit;
    };
  }

  private boolean isEvent(String text) {
    return readers
        .events()
        .first(text)
        .filter(match -> match.start() <= LONGEST_ARTICLE)
        .filter(match -> text.length() - match.name().length() <= LONGEST_ADDITION)
        .isPresent();
  }

  private static void blank(StringBuilder text, int start, int end) {
    for (int i = start; i < end; i++) {
      text.setCharAt(i, ' ');
    }
  }
}
