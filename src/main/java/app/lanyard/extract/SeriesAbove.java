package app.lanyard.extract;

import app.lanyard.extract.text.Section;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The series of meetings that the headings above talks, or the title of their page, name. For pages
 * on which no talk has an event of its own.
 */
final class SeriesAbove {

  private static final int FEWEST_TALKS = 2;

  private final TreeMap<Integer, Optional<String>> byLine = new TreeMap<>();
  private final Optional<String> ofPage;

  private SeriesAbove(List<Section> sections, String title) {
    ofPage = SeriesName.of(title);
    for (Section section : sections) {
      Optional<String> headed =
          section.trail().stream()
              .flatMap(heading -> SeriesName.of(heading.text().text()).stream())
              .findFirst();
      section.heading().ifPresent(heading -> byLine.put(heading.span().startLine(), headed));
    }
  }

  static Optional<SeriesAbove> of(
      NoteContext note, FindingsBuilder findings, List<TalkDraft> drafts) {
    boolean none =
        drafts.size() >= FEWEST_TALKS
            && findings.mainEvent().isEmpty()
            && drafts.stream().allMatch(draft -> draft.event().isEmpty());
    return none
        ? Optional.of(new SeriesAbove(note.sections(), note.facts().title()))
        : Optional.empty();
  }

  Optional<String> event(int line) {
    var section = byLine.floorEntry(line);
    return section == null ? ofPage : section.getValue().or(() -> ofPage);
  }
}
