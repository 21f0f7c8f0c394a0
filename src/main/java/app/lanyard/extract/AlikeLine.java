package app.lanyard.extract;

import app.lanyard.extract.LinePart.Role;
import app.lanyard.extract.LinePart.Setting;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import app.lanyard.model.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line with its parts; those that may be titles are its open ones.
 *
 * @param span where the line stands, with others below it that are told in it
 * @param timed whether it begins with a time of day
 * @param shown whether slides or a recording are linked in it
 */
record AlikeLine(
    RichText text,
    SourceSpan span,
    Section section,
    List<LinePart> parts,
    boolean timed,
    boolean shown) {

  List<LinePart> open() {
    return parts.stream().filter(LinePart::isOpen).toList();
  }

  boolean has(Role role) {
    return parts.stream().anyMatch(part -> part.is(role));
  }

  /** The title together with the part of unknown role beside it, if there is one. */
  Optional<AlikeLine> withLongerTitle(TitlePlace place) {
    LinePart title = place.in(this);
    int at = parts.indexOf(title);
    int other = place == TitlePlace.LAST ? at - 1 : at + 1;
    if (title == null
        || place == TitlePlace.MARKED
        || other < 0
        || other >= parts.size()
        || !isPlain(parts.get(other))) {
      return Optional.empty();
    }
    int first = Math.min(at, other);
    int start = text.text().indexOf(parts.get(first).text());
    String last = parts.get(first + 1).text();
    int end = start < 0 ? -1 : text.text().indexOf(last, start + parts.get(first).text().length());
    if (end < 0 || text.text().substring(start, end).contains(" | ")) {
      return Optional.empty();
    }
    var joined = new ArrayList<>(parts);
    joined.remove(first + 1);
    joined.set(
        first,
        new LinePart(
            Role.OTHER, text.text().substring(start, end + last.length()), Setting.NOTHING));
    return Optional.of(new AlikeLine(text, span, section, joined, timed, shown));
  }

  private static boolean isPlain(LinePart part) {
    return part.is(Role.OTHER) && part.setting() == Setting.NOTHING;
  }

  /** Whether it tells anything beside a text. */
  boolean tellsMore() {
    return timed || shown || parts.size() > 1;
  }
}
