package app.lanyard.extract;

import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.link.LinkClassifier;
import app.lanyard.extract.person.SpeakerReader;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import app.lanyard.model.LinkKind;
import app.lanyard.model.SourceSpan;
import app.lanyard.model.TalkLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the fields, links and abstract in the blocks below a talk, up to a thematic break. */
final class TalkBodyReader {

  /** A longer line is running text, whose links lead elsewhere. */
  private static final int LONGEST_LINK_LINE = 100;

  private static final int MOST_WORDS = 3;
  private static final int LONGEST_LABEL = 30;

  /** "Ada Miller - How beans climb" is more than a person. */
  private static final Pattern PARTED = Pattern.compile(":\\s|\\s[-–—|]\\s");

  private final FieldReader fields;
  private final LinkClassifier links;
  private final SpeakerReader speakers;

  TalkBodyReader(Readers readers) {
    this.speakers = readers.speakers();
    this.fields = readers.fields();
    this.links = readers.links();
  }

  TalkBody read(List<Block> blocks, DateParser dates) {
    return new Reading(Optional.of(dates)).read(blocks);
  }

  /** The labelled fields and the links only: what tells whether there is a talk, for the most. */
  TalkBody glance(List<Block> blocks) {
    int end = endOfTelling(blocks);
    return end == 0 ? TalkBody.NOTHING : new Reading(Optional.empty()).read(blocks.subList(0, end));
  }

  /** Behind the last block that may tell something. */
  private int endOfTelling(List<Block> blocks) {
    int end = blocks.size();
    while (end > 0 && !mayTell(blocks.get(end - 1))) {
      end--;
    }
    if (end > 0 && end < blocks.size() && openLabel(blocks.get(end - 1)).isPresent()) {
      while (end < blocks.size() && blocks.get(end) instanceof Block.Item) {
        end++;
      }
    }
    return end;
  }

  /** "Speakers:" alone, whose names stand in the list below it. */
  private Optional<Field> openLabel(Block block) {
    return block instanceof Block.Paragraph paragraph
            && paragraph.text().text().length() <= LONGEST_LABEL
            && fields.mayHold(paragraph.text().text())
        ? fields
            .read(paragraph.text())
            .filter(field -> field.kind().isPeople() && field.value().isBlank())
        : Optional.empty();
  }

  private boolean isPerson(RichText item) {
    String name = name(item).text().strip();
    return !name.isEmpty()
        && Letters.isLetter(name.charAt(name.length() - 1))
        && !PARTED.matcher(name).find()
        && !speakers.readCertain(name).isEmpty();
  }

  /** An item below "Speakers:", up to what leads to pages about them. */
  private static RichText name(RichText item) {
    return item.links().isEmpty() || item.links().getFirst().start() == 0
        ? item
        : item.slice(0, item.links().getFirst().start());
  }

  private boolean mayTell(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> mayTell(paragraph.text());
      case Block.Item item -> mayTell(item.text());
      default -> false;
    };
  }

  /**
   * A cheap test: whether a text may have a field or a link that tells something. Without either it
   * leaves an abstract going on that goes on, so that it makes no difference to what is read below
   * it.
   */
  private boolean mayTell(RichText text) {
    return mayHoldLink(text) || fields.mayHold(text.text());
  }

  /** Whether a link that is kept may stand in a short line, as far as one can see at once. */
  private boolean mayHoldLink(RichText text) {
    String letters = text.text();
    if (text.links().isEmpty()
        || (letters.length() > LONGEST_LINK_LINE && !Letters.hasAny(letters, "\n|"))) {
      return false;
    }
    for (LinkRun link : text.links()) {
      if (isShort(letters, link) && mayBeKept(text.label(link), link.url())) {
        return true;
      }
    }
    return false;
  }

  private boolean mayBeKept(String label, String url) {
    if (links.byLabel(label).isPresent() || LinkLead.mayLead(label)) {
      return true;
    }
    LinkKind kind = links.byAddress(url);
    return kind == LinkKind.SLIDES || kind == LinkKind.RECORDING;
  }

  /** A longer label is the title of something of its own. */
  private static boolean isShort(String text, LinkRun link) {
    int start = link.start();
    int end = link.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int space = text.indexOf(' ', start, end);
    for (int words = 1; space >= 0 && words < MOST_WORDS; words++) {
      space = text.indexOf(' ', space + 1, end);
    }
    return space < 0;
  }

  /** The state of reading one body. */
  private final class Reading {
    private final Optional<DateParser> dates;
    private final List<Field> found = new ArrayList<>();
    private final List<TalkLink> linked = new ArrayList<>();
    private final List<String> abstractParts = new ArrayList<>();
    private boolean inAbstract;
    private Optional<SourceSpan> span = Optional.empty();

    Reading(Optional<DateParser> dates) {
      this.dates = dates;
    }

    TalkBody read(List<Block> blocks) {
      Optional<Field> open = Optional.empty();
      for (Block block : blocks) {
        if (block instanceof Block.Rule || isAnotherTalk(block)) {
          break;
        }
        open = block instanceof Block.Item ? open : openLabel(block);
        if (block instanceof Block.Item item && open.isPresent() && isPerson(item.text())) {
          found.add(new Field(open.get().kind(), open.get().label(), name(item.text())));
          reach(item.span());
        } else if (block instanceof Block.Paragraph paragraph) {
          if (dates.isPresent() || mayTell(paragraph.text())) {
            paragraph(paragraph);
          }
        } else if (block instanceof Block.Item item) {
          inAbstract = false;
          if (dates.isPresent() || mayTell(item.text())) {
            item.text().lines().forEach(line -> line(line, true));
          }
        }
      }
      Optional<String> text =
          abstractParts.isEmpty()
              ? Optional.empty()
              : Optional.of(String.join("\n\n", abstractParts));
      return new TalkBody(found, linked, text, span);
    }

    private void paragraph(Block.Paragraph paragraph) {
      List<RichText> lines = paragraph.text().lines();
      Optional<Field> first = lines.isEmpty() ? Optional.empty() : fields.read(lines.getFirst());
      if (first.filter(field -> field.kind() == FieldKind.ABSTRACT).isPresent()) {
        inAbstract = true;
        RichText whole = paragraph.text();
        int labelEnd = whole.text().indexOf(first.get().label()) + first.get().label().length();
        quote(whole.from(Math.min(whole.text().length(), labelEnd + 1)), paragraph.span());
      } else if (inAbstract && first.isEmpty() && !paragraph.text().isBlank()) {
        quote(paragraph.text(), paragraph.span());
      } else {
        inAbstract = false;
        lines.forEach(line -> line(line, false));
      }
    }

    private void quote(RichText text, SourceSpan where) {
      String bare = text.text().replaceFirst("^[*:：\\s]+", "");
      if (!bare.isBlank()) {
        abstractParts.add(bare);
      }
      reach(where);
    }

    private void line(RichText line, boolean item) {
      for (RichText part : line.split('|')) {
        Optional<Field> field = fields.read(part);
        field.ifPresent(known -> field(known, part));
        if (field.isEmpty()) {
          dates.ifPresent(known -> dateLine(part, item, known));
          loose(part);
        }
      }
    }

    private void field(Field field, RichText part) {
      found.add(field);
      reach(part.span());
      if (field.kind().isPeople()) {
        return;
      }
      for (LinkRun link : part.links()) {
        String label = part.label(link).contains("://") ? field.label() : part.label(link);
        LinkKind kind = links.classify(label, link.url());
        LinkKind said = kind == LinkKind.OTHER ? ofField(field.kind()) : kind;
        if (said != LinkKind.OTHER) {
          linked.add(new TalkLink(said, link.url()));
        }
      }
    }

    /** A line with the date of the talk; a list of dates with other things is a calendar. */
    private void dateLine(RichText part, boolean item, DateParser dates) {
      if (!item && DateLines.isDateLine(part.text(), dates)) {
        found.add(new Field(FieldKind.DATE, "", part));
        reach(part.span());
      }
      DateLines.behindDate(part, dates)
          .ifPresent(
              event -> {
                found.add(new Field(FieldKind.EVENT, "", event));
                found.add(new Field(FieldKind.DATE, "", part));
                reach(part.span());
              });
    }

    /** A short line whose links are slides, recordings or the session's page. */
    private void loose(RichText part) {
      if (part.text().length() > LONGEST_LINK_LINE) {
        return;
      }
      for (LinkRun link : part.links()) {
        if (!isShort(part.text(), link)) {
          continue;
        }
        String label = part.label(link);
        LinkKind kind = links.classify(label, link.url());
        boolean hosted = kind == LinkKind.SLIDES || kind == LinkKind.RECORDING;
        Optional<LinkKind> before =
            hosted ? Optional.empty() : LinkLead.of(part.text(), link).flatMap(links::byLabel);
        if (before.isPresent()) {
          linked.add(new TalkLink(before.get(), link.url()));
          reach(part.span());
        } else if (hosted || (kind != LinkKind.OTHER && links.byLabel(label).isPresent())) {
          linked.add(new TalkLink(kind, link.url()));
          reach(part.span());
        }
      }
    }

    private void reach(SourceSpan more) {
      span = Optional.of(span.map(known -> known.union(more)).orElse(more));
    }
  }

  /** A list item that links to a session of its own. */
  private boolean isAnotherTalk(Block block) {
    return block instanceof Block.Item item
        && !item.text().links().isEmpty()
        && linksToSession(item.text())
        && fields.read(item.text()).isEmpty();
  }

  private boolean linksToSession(RichText text) {
    for (LinkRun link : text.links()) {
      if (links.isSessionPage(link.url())) {
        String label = text.label(link);
        if (!label.contains("://") && links.byLabel(label).isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  private static LinkKind ofField(FieldKind kind) {
    return switch (kind) {
      case SLIDES -> LinkKind.SLIDES;
      case RECORDING -> LinkKind.RECORDING;
      case CODE -> LinkKind.CODE;
      case PAPER -> LinkKind.PAPER;
      case SESSION -> LinkKind.SCHEDULE;
      default -> LinkKind.OTHER;
    };
  }
}
