package app.lanyard.extract;

import app.lanyard.extract.text.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * A list item that has a list below it.
 *
 * @param below the items of that list, without those below them; never empty
 */
record OuterItem(Block.Item item, List<Block.Item> below) {

  OuterItem {
    below = List.copyOf(below);
  }

  /** Those among some blocks, in order: the ones below them too if they have lists of their own. */
  static List<OuterItem> in(List<Block> body) {
    var outer = new ArrayList<OuterItem>(0);
    for (int i = 0; i + 1 < body.size(); i++) {
      if (body.get(i) instanceof Block.Item item
          && body.get(i + 1) instanceof Block.Item next
          && next.depth() > item.depth()) {
        outer.add(new OuterItem(item, below(body, i + 1, next.depth())));
      }
    }
    return outer;
  }

  private static List<Block.Item> below(List<Block> body, int from, int depth) {
    var below = new ArrayList<Block.Item>();
    for (Block block : body.subList(from, body.size())) {
      if (!(block instanceof Block.Item item) || item.depth() < depth) {
        break;
      }
      if (item.depth() == depth) {
        below.add(item);
      }
    }
    return below;
  }
}
