package app.lanyard.library;

import app.lanyard.extract.Extractor;
import app.lanyard.extract.LocatedNote;
import app.lanyard.markdown.NoteParser;
import app.lanyard.markdown.ParsedNote;
import app.lanyard.model.Findings;
import app.lanyard.model.Problem;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Parses notes and extracts what they tell; what was broken in one is part of what was found. */
final class ParsingStudy implements NoteStudy {

  private final NoteParser parser;
  private final Extractor extractor;

  ParsingStudy(NoteParser parser, Extractor extractor) {
    this.parser = parser;
    this.extractor = extractor;
  }

  @Override
  public List<Findings> study(List<StudyText> notes) {
    List<LocatedNote> parsed =
        notes.stream()
            .map(note -> new LocatedNote(parser.parse(note.text()), note.path()))
            .toList();
    List<Findings> found = extractor.extract(parsed);
    return IntStream.range(0, notes.size())
        .mapToObj(i -> withProblems(parsed.get(i).note(), found.get(i)))
        .toList();
  }

  private static Findings withProblems(ParsedNote note, Findings findings) {
    List<Problem> problems =
        Stream.concat(note.problems().stream(), findings.problems().stream()).distinct().toList();
    return new Findings(
        findings.facts(),
        findings.events(),
        findings.talks(),
        findings.projects(),
        findings.people(),
        problems);
  }
}
