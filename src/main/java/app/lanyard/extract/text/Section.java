package app.lanyard.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A heading with the blocks below it, up to the next heading of any level.
 *
 * @param heading empty for what stands before the first heading
 * @param above the headings it stands under, the outermost first
 */
public record Section(
    Optional<Block.Heading> heading, List<Block.Heading> above, List<Block> body) {

  public Section {
    above = List.copyOf(above);
    body = List.copyOf(body);
  }

  /** The sections of a note in order; the first one has no heading and may be empty. */
  public static List<Section> of(List<Block> blocks) {
    var sections = new ArrayList<Section>();
    var above = new ArrayList<Block.Heading>();
    Optional<Block.Heading> heading = Optional.empty();
    var body = new ArrayList<Block>();
    for (Block block : blocks) {
      if (block instanceof Block.Heading next) {
        sections.add(new Section(heading, above, body));
        heading.ifPresent(above::add);
        above.removeIf(outer -> outer.level() >= next.level());
        heading = Optional.of(next);
        body.clear();
      } else {
        body.add(block);
      }
    }
    sections.add(new Section(heading, above, body));
    return sections;
  }

  /** The section's own heading and those above it, the innermost first. */
  public List<Block.Heading> trail() {
    var trail = new ArrayList<Block.Heading>();
    heading.ifPresent(trail::add);
    trail.addAll(above.reversed());
    return trail;
  }
}
