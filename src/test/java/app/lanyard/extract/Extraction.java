package app.lanyard.extract;

import app.lanyard.markdown.NoteParser;
import app.lanyard.model.Findings;
import app.lanyard.model.FoundTalk;
import java.util.List;
import java.util.stream.Collectors;

/** Runs the extractor over a text, for tests. */
final class Extraction {

  private static final Extractor EXTRACTOR = new Extractor();

  private Extraction() {}

  static Findings of(String text) {
    return of(text, "notes/note.md");
  }

  static Findings of(String text, String path) {
    return EXTRACTOR.extract(new LocatedNote(new NoteParser().parse(text), path));
  }

  static List<String> titles(Findings findings) {
    return findings.talks().stream().map(FoundTalk::title).toList();
  }

  /** For each talk "title | speakers | event | date | kind". */
  static List<String> told(String text) {
    return of(text).talks().stream()
        .map(
            talk ->
                "%s | %s | %s | %s | %s"
                    .formatted(
                        talk.title(),
                        speakers(talk),
                        talk.event() == null ? "" : talk.event(),
                        date(talk),
                        talk.kind().wireName()))
        .toList();
  }

  /** "2025-04-03 stated" or "2025-04-01..2025-04-30 heading", or "none". */
  static String date(FoundTalk talk) {
    if (talk.date() == null) {
      return "none";
    }
    var span = talk.date().span();
    String days = span.isSingleDay() ? "" + span.start() : span.start() + ".." + span.end();
    return days + " " + talk.date().origin().wireName();
  }

  static String speakers(FoundTalk talk) {
    return talk.speakers().stream()
        .map(s -> s.organisation() == null ? s.name() : s.name() + " @" + s.organisation())
        .collect(Collectors.joining("; "));
  }

  static String links(FoundTalk talk) {
    return talk.links().stream()
        .map(link -> link.kind().wireName() + " " + link.url())
        .collect(Collectors.joining("; "));
  }
}
