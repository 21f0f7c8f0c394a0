package app.lanyard.extract;

import app.lanyard.extract.LinePart.Setting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of its open parts a line's title may be. */
enum TitlePlace {
  MARKED,
  FIRST,
  LAST,
  SECOND;

  @Nullable LinePart in(AlikeLine line) {
    List<LinePart> bare =
        line.open().stream().filter(part -> part.setting() != Setting.BRACKETS).toList();
    if (bare.isEmpty()) {
      return null;
    }
    return switch (this) {
      case MARKED ->
          bare.stream().filter(part -> part.setting() == Setting.MARKED).findFirst().orElse(null);
      case FIRST -> bare.getFirst();
      case LAST -> bare.getLast();
      case SECOND -> bare.size() > 1 ? bare.get(1) : bare.getFirst();
    };
  }
}
