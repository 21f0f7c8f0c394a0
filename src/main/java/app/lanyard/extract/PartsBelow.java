package app.lanyard.extract;

import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.PhraseMap;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import app.lanyard.extract.text.Vocabulary;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives the sections of a note with their parts: what stands below headings such as "Slides" or
 * "Summary", one level deeper, tells of what they are parts of. For one thread.
 */
final class PartsBelow {

  private static final PhraseMap<Boolean> NAMES = PhraseMap.of(Vocabulary.words("talk-parts"));

  private static final Set<FieldKind> TOLD =
      EnumSet.of(
          FieldKind.SPEAKER,
          FieldKind.MODERATOR,
          FieldKind.PANELIST,
          FieldKind.DATE,
          FieldKind.TIME,
          FieldKind.PLACE,
          FieldKind.ROOM);

  /** Under a title it is the speaker's. */
  private static final String NAME = "Name: ";

  private static final String SPEAKER = "Speaker: ";
  private static final int LONGEST_PEOPLE = 120;

  private final FieldReader fields;
  private final IdentityHashMap<Section, List<Section>> parts = new IdentityHashMap<>();

  PartsBelow(List<Section> sections, TalkWords words, FieldReader fields) {
    this.fields = fields;
    Section whole = null;
    for (Section section : sections) {
      if (section.heading().isEmpty()) {
        continue;
      }
      Block.Heading heading = section.heading().get();
      if (whole != null && isPart(heading, whole)) {
        parts.computeIfAbsent(whole, _ -> new ArrayList<>(2)).add(section);
      } else {
        whole = heading.level() == 1 || words.isNoTalk(text(heading)) ? null : section;
      }
    }
  }

  private boolean isPart(Block.Heading heading, Section whole) {
    return heading.level() > whole.heading().orElseThrow().level()
        && heading.level() < Block.Heading.BOLD
        && (NAMES.contains(text(heading)) || field(heading).isPresent());
  }

  /** "### Speaker: Ada Miller" below a title. */
  private Optional<RichText> field(Block.Heading heading) {
    RichText text = heading.text();
    if (text.text().indexOf(':') < 0) {
      return Optional.empty();
    }
    RichText line =
        text.text().startsWith(NAME)
            ? RichText.plain(SPEAKER + text.text().substring(NAME.length()), text.line())
            : text;
    return fields.read(line).filter(field -> TOLD.contains(field.kind())).map(_ -> line);
  }

  /** "### Speakers" over a line with nothing but who they are. */
  private Optional<RichText> people(Section part) {
    String label = part.heading().map(PartsBelow::text).orElse("");
    boolean ofPeople = fields.kindOf(label).filter(FieldKind::isPeople).isPresent();
    if (!ofPeople
        || part.body().size() != 1
        || !(part.body().getFirst() instanceof Block.Paragraph paragraph)
        || paragraph.text().text().length() > LONGEST_PEOPLE
        || paragraph.text().text().indexOf('\n') >= 0) {
      return Optional.empty();
    }
    return Optional.of(
        RichText.plain(label + ": " + paragraph.text().text(), paragraph.text().line()));
  }

  private static String text(Block.Heading heading) {
    String text = heading.text().text().strip();
    return text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
  }

  /** A section with what its parts hold behind what it holds itself. */
  Section with(Section section) {
    List<Section> below = parts.get(section);
    if (below == null) {
      return section;
    }
    var body = new ArrayList<>(section.body());
    for (Section part : below) {
      part.heading().flatMap(this::field).ifPresent(line -> body.add(new Block.Paragraph(line, 0)));
      people(part).ifPresent(line -> body.add(new Block.Paragraph(line, 0)));
      body.addAll(part.body());
    }
    return new Section(section.heading(), section.trail(), body);
  }
}
