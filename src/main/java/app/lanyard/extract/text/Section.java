package app.lanyard.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A heading with the blocks below it, up to the next heading of any level.
 *
 * @param heading empty for what stands before the first heading
 * @param trail the section's own heading and those that it stands under, the innermost first
 */
public record Section(
    Optional<Block.Heading> heading, List<Block.Heading> trail, List<Block> body) {

  public Section {
    trail = List.copyOf(trail);
    body = List.copyOf(body);
  }

  /** The sections of a note in order; the first one has no heading and may be empty. */
  public static List<Section> of(List<Block> blocks) {
    var sections = new ArrayList<Section>();
    var trail = new ArrayList<Block.Heading>();
    Optional<Block.Heading> heading = Optional.empty();
    var body = new ArrayList<Block>();
    for (Block block : blocks) {
      if (block instanceof Block.Heading next) {
        sections.add(new Section(heading, trail, body));
        trail.removeIf(outer -> outer.level() >= next.level());
        trail.addFirst(next);
        heading = Optional.of(next);
        body.clear();
      } else {
        body.add(block);
      }
    }
    sections.add(new Section(heading, trail, body));
    return sections;
  }

  /** The headings it stands under, the outermost first. */
  public List<Block.Heading> above() {
    return trail.subList(heading.isPresent() ? 1 : 0, trail.size()).reversed();
  }
}
