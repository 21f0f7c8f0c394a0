package app.lanyard.extract;

import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import app.lanyard.model.SpeakerCredit;
import app.lanyard.model.SpeakerRole;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds talks in lines that are written as their siblings are, most of which other recognisers have
 * made talks of: what alone tells too little is one of a list of talks.
 */
final class SiblingLinesRecogniser implements Recogniser {

  private static final int FEWEST = 3;
  private static final int LONGEST_LINE = 400;
  private static final int SHORTEST_TITLE = 3;
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_BARE = 90;
  private static final String NO_TITLE_ENDS = ".:;,";
  private static final String REASON = "A line written as those of the talks around it";
  private static final String BY = " by ";

  private final Readers readers;
  private final EventInTitle eventsInTitles;

  SiblingLinesRecogniser(Readers readers) {
    this.readers = readers;
    this.eventsInTitles = new EventInTitle(readers.events());
  }

  /** Siblings have the same: the kind of block, its depth, and the level of the heading above. */
  private record Place(Class<?> kind, int depth, int level) {}

  private record Line(RichText text, Section section) {}

  private static final class Siblings {
    private final Map<TitleSlot, List<TalkDraft>> talks = new HashMap<>();
    private final List<Line> open = new ArrayList<>();
    private final Set<Section> sections = Collections.newSetFromMap(new IdentityHashMap<>());
    private int all;

    private void add(Line line, @Nullable TalkDraft talk, FindingsBuilder findings) {
      all++;
      if (talk != null) {
        sections.add(line.section());
        TitleSlot.of(line.text(), talk.title())
            .ifPresent(slot -> talks.computeIfAbsent(slot, _ -> new ArrayList<>()).add(talk));
      } else if (!findings.isClaimed(line.text().span())) {
        open.add(line);
      }
    }

    /**
     * The slots that several talks have, the most usual first; none unless most lines are talks.
     */
    List<TitleSlot> habits() {
      int written = talks.values().stream().mapToInt(List::size).sum();
      return written * 2 <= all
          ? List.of()
          : talks.entrySet().stream()
              .filter(slot -> slot.getValue().size() >= FEWEST)
              .sorted(Comparator.comparingInt(slot -> -slot.getValue().size()))
              .map(Map.Entry::getKey)
              .toList();
    }

    boolean areCredited(TitleSlot slot) {
      List<TalkDraft> alike = talks.getOrDefault(slot, List.of());
      return alike.stream().filter(talk -> !talk.speakers().isEmpty()).count() * 2 > alike.size();
    }

    boolean areIn(Section section) {
      return sections.contains(section);
    }
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    Map<Integer, TalkDraft> talks =
        findings.talks().stream()
            .collect(
                Collectors.toMap(
                    talk -> talk.span().startLine(), Function.identity(), (one, _) -> one));
    if (talks.size() < FEWEST) {
      return;
    }
    for (Siblings siblings : siblings(note, findings, talks)) {
      List<TitleSlot> habits = siblings.habits();
      for (Line line : habits.isEmpty() ? List.<Line>of() : siblings.open) {
        if (siblings.areIn(line.section()) || note.places().holdTalks(line.section())) {
          habits.stream()
              .flatMap(slot -> talk(line, slot, siblings.areCredited(slot), note).stream())
              .findFirst()
              .map(draft -> note.headings().apply(draft, line.section().trail()))
              .ifPresent(findings::addTalk);
        }
      }
    }
  }

  private static List<Siblings> siblings(
      NoteContext note, FindingsBuilder findings, Map<Integer, TalkDraft> talks) {
    Map<Place, Siblings> places = new LinkedHashMap<>();
    for (Section section : note.sections()) {
      int level = section.heading().map(Block.Heading::level).orElse(0);
      for (Block block : section.body()) {
        RichText text = line(block);
        if (text != null) {
          int depth = block instanceof Block.Item item ? item.depth() : 0;
          places
              .computeIfAbsent(new Place(block.getClass(), depth, level), _ -> new Siblings())
              .add(new Line(text, section), talks.get(text.line()), findings);
        }
      }
    }
    return places.values().stream().filter(siblings -> !siblings.open.isEmpty()).toList();
  }

  /** An item of a list, or a paragraph of one line outside of lists. */
  private static @Nullable RichText line(Block block) {
    RichText text =
        switch (block) {
          case Block.Item item -> item.text();
          case Block.Paragraph paragraph when paragraph.depth() == 0 -> paragraph.text();
          default -> null;
        };
    if (text == null || text.isBlank() || text.text().length() > LONGEST_LINE) {
      return null;
    }
    return block instanceof Block.Item || text.text().indexOf('\n') < 0 ? text : null;
  }

  private Optional<TalkDraft> talk(Line line, TitleSlot slot, boolean credited, NoteContext note) {
    RichText text = line.text();
    return slot.fill(text)
        .or(() -> bare(text, slot))
        .filter(filled -> isTitle(filled.title()))
        .filter(_ -> readers.fields().read(text).isEmpty())
        .flatMap(
            filled -> {
              String rest = text.text().substring(filled.end());
              List<SpeakerCredit> named = credited ? people(rest, slot) : List.of();
              List<SpeakerCredit> people =
                  credited && named.isEmpty() ? linked(text, filled.end(), slot) : named;
              boolean unsaid = credited && people.isEmpty() && !isNamed(slot);
              TalkDraft draft = draft(filled, people, text, note);
              boolean word = !isPhrase(filled.title()) && people.isEmpty();
              return unsaid || (word && draft.date().isEmpty())
                  ? Optional.empty()
                  : Optional.of(draft);
            });
  }

  /** What others of a list of links have no recording of: "- Making gardens work". */
  private static Optional<TitleSlot.Filled> bare(RichText text, TitleSlot slot) {
    String title = text.text().strip();
    boolean bare =
        slot.setting() == TitleSlot.Setting.LINK
            && slot.lead() == ' '
            && text.links().isEmpty()
            && text.emphases().isEmpty()
            && title.length() <= LONGEST_BARE
            && title.indexOf(' ') > 0
            && Character.isUpperCase(title.codePointAt(0))
            && NO_TITLE_ENDS.indexOf(title.charAt(title.length() - 1)) < 0;
    return bare
        ? Optional.of(new TitleSlot.Filled(title, 0, text.text().length()))
        : Optional.empty();
  }

  private static boolean isPhrase(String title) {
    return title.indexOf(' ') > 0 || title.codePoints().anyMatch(Character::isIdeographic);
  }

  private static boolean isNamed(TitleSlot slot) {
    return slot.setting() == TitleSlot.Setting.LINK
        || slot.setting() == TitleSlot.Setting.EMPHASIS
        || slot.mark().equals(BY);
  }

  private TalkDraft draft(
      TitleSlot.Filled filled, List<SpeakerCredit> people, RichText text, NoteContext note) {
    String around =
        text.text().substring(0, filled.start()) + " " + text.text().substring(filled.end());
    return new TalkDraft(filled.title(), text.span(), REASON)
        .speakers(people)
        .event(readers.events().first(around).map(EventNameFinder.Match::name))
        .date(note.dates().first(around).map(DateMatch::date))
        .kind(readers.kinds().inTitle(filled.title()))
        .links(LineLinks.in(text, readers.links()));
  }

  /** Who is named between the title and the next brackets or links. */
  private List<SpeakerCredit> people(String rest, TitleSlot slot) {
    String told = rest.startsWith(slot.mark()) ? rest.substring(slot.mark().length()) : rest;
    String bare = LineText.ends(told.startsWith(BY) ? told.substring(BY.length()) : told);
    int end = bare.indexOf('(');
    String names = LineText.ends(end > 0 ? bare.substring(0, end) : bare);
    List<SpeakerCredit> certain = readers.speakers().readCertain(names);
    return certain.isEmpty() && rest.contains(BY) ? readers.speakers().read(names) : certain;
  }

  /** "by [xi9](…)": whatever somebody is called who has a page. */
  private static List<SpeakerCredit> linked(RichText text, int end, TitleSlot slot) {
    return text.links().stream()
        .filter(link -> slot.mark().equals(BY) && link.start() == end + BY.length())
        .map(text::label)
        .filter(label -> !label.isEmpty() && label.indexOf(' ') < 0)
        .map(label -> new SpeakerCredit(label, null, SpeakerRole.SPEAKER))
        .limit(1)
        .toList();
  }

  private boolean isTitle(String title) {
    return title.length() >= SHORTEST_TITLE
        && title.length() <= LONGEST_TITLE
        && Letters.hasLetter(title)
        && !title.contains("://")
        && !readers.words().isNoTalk(title)
        && readers.links().byLabel(title).isEmpty()
        && readers.fields().kindOf(title).isEmpty()
        && !readers.events().isName(title)
        && !eventsInTitles.isEditionAlone(title);
  }
}
