package app.lanyard.library;

import app.lanyard.extract.Extractor;
import app.lanyard.markdown.NoteParser;
import app.lanyard.markdown.ParsedNote;
import app.lanyard.model.Findings;
import app.lanyard.model.Problem;
import java.util.List;
import java.util.stream.Stream;

/** Parses a note and extracts what it tells; what was broken in it is part of what was found. */
final class ParsingStudy implements NoteStudy {

  private final NoteParser parser;
  private final Extractor extractor;

  ParsingStudy(NoteParser parser, Extractor extractor) {
    this.parser = parser;
    this.extractor = extractor;
  }

  @Override
  public Findings study(String path, String text) {
    ParsedNote note = parser.parse(text);
    Findings findings = extractor.extract(note, path);
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
