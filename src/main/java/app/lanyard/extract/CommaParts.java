package app.lanyard.extract;

import app.lanyard.extract.LinePart.Role;
import app.lanyard.extract.LinePart.Setting;
import app.lanyard.extract.date.DateParser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Takes off at commas what is a date, an event or people by itself: titles, names of organisations
 * and dates have commas of their own, so nothing else is parted there.
 */
final class CommaParts {

  private static final String COMMA = ", ";

  private CommaParts() {}

  static List<LinePart> of(String text, LinePartReader reader, DateParser dates) {
    LinePart whole = reader.read(text, Setting.NOTHING, dates);
    int comma = text.indexOf(COMMA);
    if (comma < 0 || !whole.is(Role.OTHER)) {
      return List.of(whole);
    }
    List<String> pieces =
        Arrays.stream(text.split(COMMA))
            .map(String::strip)
            .filter(piece -> !piece.isEmpty())
            .toList();
    var parts = new ArrayList<LinePart>();
    var rest = new ArrayList<String>();
    for (int i = 0; i < pieces.size(); i++) {
      int known = known(pieces, i, reader, dates);
      if (known == 0) {
        rest.add(pieces.get(i));
        continue;
      }
      addRest(rest, parts, reader, dates);
      String told = String.join(COMMA, pieces.subList(i, i + known));
      parts.add(reader.read(told, Setting.NOTHING, dates));
      i += known - 1;
    }
    addRest(rest, parts, reader, dates);
    return parts;
  }

  private static void addRest(
      List<String> rest, List<LinePart> parts, LinePartReader reader, DateParser dates) {
    if (!rest.isEmpty()) {
      LinePart told = reader.read(String.join(COMMA, rest), Setting.NOTHING, dates);
      rest.clear();
      if (!told.text().isEmpty()) {
        parts.add(told);
      }
    }
  }

  /** How many pieces from one on are known together: "May 3, 2019" is one date. */
  private static int known(List<String> pieces, int at, LinePartReader reader, DateParser dates) {
    if (at + 1 < pieces.size()) {
      String two = pieces.get(at) + COMMA + pieces.get(at + 1);
      if (LinePartReader.date(two, dates).isPresent()) {
        return 2;
      }
    }
    LinePart piece = reader.read(pieces.get(at), Setting.NOTHING, dates);
    boolean known = piece.is(Role.DATE) || piece.is(Role.EVENT) || piece.is(Role.PEOPLE);
    return known ? 1 : 0;
  }
}
