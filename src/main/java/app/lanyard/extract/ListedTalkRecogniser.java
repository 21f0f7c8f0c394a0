package app.lanyard.extract;

import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.date.WrittenDate;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.EmphasisRun;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import app.lanyard.model.LinkKind;
import app.lanyard.model.SpeakerCredit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds talks in list items and paragraphs that begin with a linked or emphasised title, where an
 * event is named: "- [Title](https://…) by Name" under the event's heading, or "- FOSDEM 2026:
 * [Title](https://…)". Lists of other reading look alike, hence the event.
 */
final class ListedTalkRecogniser implements Recogniser {

  private static final int SHORTEST_TITLE = 5;
  private static final int LONGEST_CREDIT = 120;

  private static final RichText NOTHING = RichText.plain("", 0);
  private static final Lead NO_LEAD = new Lead(0, Optional.empty());

  private static final Pattern BY = Pattern.compile("^\\W{0,3}\\s(?:by|von|par|por|da|от)\\s");
  private static final Pattern CREDIT_END =
      Pattern.compile("[.;:](?:\\s|$)|\\s[(–—-]|,\\s(?!\\p{Lu})");
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]*+");
  private static final Pattern KIND_BEFORE =
      Pattern.compile("[^\\p{L}\\p{N}]*+(?:\\p{L}++\\s){0,2}+");

  private final Readers readers;

  ListedTalkRecogniser(Readers readers) {
    this.readers = readers;
  }

  private record Lead(int end, Optional<String> event) {}

  private record Title(int start, int end, Optional<LinkRun> link) {}

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    for (Section section : note.sections()) {
      HeadingsAbove above = note.headings().above(section.trail());
      var credits = new Lazy<>(() -> ListedCredits.of(section.body(), readers));
      for (Block block : section.body()) {
        RichText text = text(block);
        if (setsOff(text) && !findings.isClaimed(text.span())) {
          talk(text, block, above, credits, note).map(above::apply).ifPresent(findings::addTalk);
        }
      }
    }
  }

  /** The text that may begin with a title; empty for blocks that are no items or paragraphs. */
  private static RichText text(Block block) {
    return switch (block) {
      case Block.Item item -> item.text();
      case Block.Paragraph paragraph when paragraph.depth() == 0 -> paragraph.text();
      default -> NOTHING;
    };
  }

  private static boolean setsOff(RichText text) {
    return !text.links().isEmpty() || !text.emphases().isEmpty();
  }

  private Optional<TalkDraft> talk(
      RichText text,
      Block block,
      HeadingsAbove above,
      Supplier<ListedCredits> credits,
      NoteContext note) {
    Lead lead = lead(text.text());
    if (lead.event().isEmpty() && !above.nameEvent()) {
      return Optional.empty();
    }
    return title(text, lead)
        .flatMap(title -> draft(text, title, lead, block instanceof Block.Item, credits, note));
  }

  private Optional<TalkDraft> draft(
      RichText text,
      Title title,
      Lead lead,
      boolean item,
      Supplier<ListedCredits> credits,
      NoteContext note) {
    String name = text.text().substring(title.start(), title.end()).strip();
    List<SpeakerCredit> speakers = speakers(text.text().substring(title.end()));
    boolean given = item && title.link().filter(this::isOfATalk).isPresent();
    boolean label = title.link().isPresent() && readers.links().byLabel(name).isPresent();
    boolean generic = label || (readers.words().isNoTalk(name) && speakers.isEmpty());
    if (generic || (speakers.isEmpty() && !given) || name.length() < SHORTEST_TITLE) {
      return Optional.empty();
    }
    ListedCredits.Split split = credits.get().split(name);
    var draft =
        new TalkDraft(split.title(), text.span(), "A title in a list of an event's talks")
            .speakers(speakers)
            .speakers(split.speakers())
            .event(lead.event())
            .kind(readers.kinds().inTitle(name))
            .kind(readers.kinds().inText(text.text().substring(lead.end(), title.start())))
            .date(day(text.text(), lead, title, note));
    title.link().ifPresent(link -> draft.link(readers.links().byAddress(link.url()), link.url()));
    return Optional.of(draft);
  }

  /** A name of an event before a colon; without the year of an edition it is none. */
  private Lead lead(String text) {
    int colon = text.indexOf(": ");
    if (colon < 0 || !Letters.hasDigit(text, colon)) {
      return NO_LEAD;
    }
    return readers
        .events()
        .first(text.substring(0, colon))
        .filter(match -> match.start() <= 2 && match.hasYear())
        .map(match -> new Lead(colon + 1, Optional.of(match.name())))
        .orElse(NO_LEAD);
  }

  /** The link or emphasis that the text, or what follows its lead, begins with. */
  private static Optional<Title> title(RichText text, Lead lead) {
    Optional<Title> linked =
        text.links().stream()
            .filter(link -> isFirst(text, lead, link.start()))
            .map(link -> new Title(link.start(), link.end(), Optional.of(link)))
            .findFirst();
    return linked.or(
        () ->
            text.emphases().stream()
                .filter(run -> isFirst(text, lead, run.start()))
                .map(ListedTalkRecogniser::emphasised)
                .findFirst());
  }

  private static Title emphasised(EmphasisRun run) {
    return new Title(run.start(), run.end(), Optional.empty());
  }

  private static boolean isFirst(RichText text, Lead lead, int start) {
    if (start < lead.end()) {
      return false;
    }
    String before = text.text().substring(lead.end(), start);
    Pattern allowed = lead.end() > 0 ? KIND_BEFORE : MARKS;
    return allowed.matcher(before).matches();
  }

  private boolean isOfATalk(LinkRun link) {
    LinkKind kind = readers.links().byAddress(link.url());
    return kind == LinkKind.RECORDING || kind == LinkKind.SCHEDULE;
  }

  private List<SpeakerCredit> speakers(String after) {
    Matcher by = BY.matcher(after);
    if (!by.find()) {
      return List.of();
    }
    String rest = after.substring(by.end()).replace('\n', ' ');
    String head = rest.substring(0, Math.min(rest.length(), LONGEST_CREDIT));
    Matcher end = CREDIT_END.matcher(head);
    return names(end.find() ? head.substring(0, end.start()) : head);
  }

  /** The names before the first comma if what follows it is not one. */
  private List<SpeakerCredit> names(String text) {
    List<SpeakerCredit> all = readers.speakers().readCertain(text);
    int comma = text.indexOf(',');
    return all.isEmpty() && comma > 0
        ? readers.speakers().readCertain(text.substring(0, comma))
        : all;
  }

  /** A day told beside the event or right behind the speakers. */
  private static Optional<WrittenDate> day(String text, Lead lead, Title title, NoteContext note) {
    String after = text.substring(title.end());
    String head = after.substring(0, Math.min(after.length(), LONGEST_CREDIT));
    return Stream.of(text.substring(0, lead.end()), head)
        .flatMap(part -> note.dates().first(part).stream())
        .map(DateMatch::date)
        .filter(date -> date.day() > 0)
        .findFirst();
  }
}
