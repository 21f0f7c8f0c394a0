package app.lanyard.extract;

import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.date.WrittenDate;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import app.lanyard.model.LinkKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds talks that somebody gives at an event whose name is a heading, with fields below it: "##
 * Soil Club", "When: 3 May 2021", "Topics: [How beans climb](…), [What worms do](…)".
 */
final class TopicsAtEventRecogniser implements Recogniser {

  private static final int SHORTEST_TITLE = 6;
  private static final String REASON = "A topic told below the event and its date";

  private static final Pattern TOPICS =
      Pattern.compile(
          "\\P{L}{0,4}(?:topics?|talks?|sessions?|presentations?|themen?|vorträge|sujets?|temas?)\\s?:\\s+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final Readers readers;

  TopicsAtEventRecogniser(Readers readers) {
    this.readers = readers;
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    for (Section section : note.sections()) {
      Optional<Block.Heading> heading =
          section.heading().filter(found -> found.level() > 1 && !findings.isClaimed(found.span()));
      List<RichText> topics =
          heading.isEmpty() || !mayLabel(section) || !note.places().holdTalk(section)
              ? List.of()
              : topics(section);
      Optional<WrittenDate> date = topics.isEmpty() ? Optional.empty() : date(section, note);
      if (date.isPresent()) {
        for (RichText topic : topics) {
          talks(topic, heading.orElseThrow(), date, section, note, findings);
        }
      }
    }
  }

  /** A cheap test: a colon before a link. */
  private static boolean mayLabel(Section section) {
    for (Block block : section.body()) {
      RichText text = BlockLines.text(block);
      if (text != null && !text.links().isEmpty()) {
        int colon = text.text().indexOf(':');
        if (colon > 0 && colon < text.links().getLast().start()) {
          return true;
        }
      }
    }
    return false;
  }

  /** What stands behind the label, where it links to each topic. */
  private static List<RichText> topics(Section section) {
    return section.body().stream()
        .map(BlockLines::text)
        .filter(text -> text != null && !text.links().isEmpty())
        .flatMap(text -> text.lines().stream())
        .flatMap(TopicsAtEventRecogniser::behindLabel)
        .toList();
  }

  private static Stream<RichText> behindLabel(RichText line) {
    Matcher label = TOPICS.matcher(line.text());
    return label.lookingAt() && !line.links().isEmpty()
        ? Stream.of(line.from(label.end()))
        : Stream.empty();
  }

  private Optional<WrittenDate> date(Section section, NoteContext note) {
    return section.body().stream()
        .map(BlockLines::text)
        .filter(text -> text != null)
        .flatMap(text -> text.lines().stream())
        .flatMap(line -> readers.fields().read(line).stream())
        .filter(field -> field.kind() == FieldKind.DATE)
        .flatMap(field -> note.dates().first(field.value().text()).stream())
        .map(DateMatch::date)
        .findFirst();
  }

  private void talks(
      RichText topics,
      Block.Heading heading,
      Optional<WrittenDate> date,
      Section section,
      NoteContext note,
      FindingsBuilder findings) {
    for (LinkRun link : topics.links()) {
      String title = QuotedTitle.unquoted(topics.label(link).strip());
      if (title.length() >= SHORTEST_TITLE
          && title.indexOf(' ') > 0
          && !title.contains("://")
          && !readers.words().isNoTalk(title)) {
        LinkKind kind = readers.links().byAddress(link.url());
        var draft =
            new TalkDraft(title, heading.span().union(topics.span()), REASON)
                .event(Optional.of(heading.text().text().strip()))
                .date(date)
                .kind(readers.kinds().inText(before(topics, link)))
                .kind(readers.kinds().inTitle(title));
        if (LineLinks.isOfTalk(kind)) {
          draft.link(kind, link.url());
        }
        findings.addTalk(note.headings().apply(draft, section.above().reversed()));
      }
    }
  }

  /** "**Workshop** [Title](…)": the words since the link before. */
  private static String before(RichText topics, LinkRun link) {
    int start =
        topics.links().stream()
            .mapToInt(LinkRun::end)
            .filter(end -> end <= link.start())
            .max()
            .orElse(0);
    return topics.text().substring(start, link.start());
  }
}
