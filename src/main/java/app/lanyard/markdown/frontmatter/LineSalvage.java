package app.lanyard.markdown.frontmatter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Saves from a broken block what can be read line by line, whatever its notation. */
final class LineSalvage {

  private static final Pattern KEY_LINE =
      Pattern.compile("(\\s*)[\"']?([A-Za-z][\\w -]{0,40})[\"']?\\s*[:=](?:\\s+(.*)|)");
  private static final Pattern ITEM_LINE = Pattern.compile("\\s*-\\s+(.*)");

  private final Data data = new Data();
  private @Nullable String indent;
  private @Nullable String listKey;
  private final List<Object> items = new ArrayList<>();

  private LineSalvage() {}

  static Data salvage(String block) {
    LineSalvage salvage = new LineSalvage();
    int number = 0;
    for (String line : block.lines().toList()) {
      salvage.read(line, ++number);
    }
    salvage.endList();
    return salvage.data;
  }

  private void read(String line, int number) {
    Matcher item = ITEM_LINE.matcher(line);
    if (listKey != null && item.matches()) {
      items.add(PlainValue.of(item.group(1)));
      return;
    }
    Matcher key = KEY_LINE.matcher(line);
    if (key.matches() && atTopLevel(key.group(1))) {
      endList();
      keep(key.group(2), key.group(3), number);
    }
  }

  private boolean atTopLevel(String lineIndent) {
    if (indent == null) {
      indent = lineIndent;
    }
    return lineIndent.length() <= indent.length();
  }

  private void keep(String key, @Nullable String written, int number) {
    if (written == null || written.isBlank()) {
      listKey = key;
      data.locate(key, number);
    } else if (!data.has(key)) {
      data.put(key, PlainValue.of(written), number);
    }
  }

  private void endList() {
    if (listKey != null && !items.isEmpty()) {
      data.values().put(Data.name(listKey), List.copyOf(items));
    }
    listKey = null;
    items.clear();
  }
}
