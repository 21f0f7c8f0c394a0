package app.lanyard.extract;

import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.text.Block;
import app.lanyard.markdown.ParsedNote;
import app.lanyard.model.NoteFacts;
import java.util.List;

/** Puts together what a note says of itself. */
final class NoteFactsReader {

  private final TitleFinder titles = new TitleFinder();
  private final AuthorFinder authors = new AuthorFinder();
  private final NoteDateFinder dates = new NoteDateFinder();
  private final LanguageFinder languages = new LanguageFinder();
  private final TagFinder tags = new TagFinder();

  NoteFacts read(ParsedNote note, String path, List<Block> blocks, DateParser parser) {
    var file = new FilePath(path);
    return new NoteFacts(
        titles.find(note.frontMatter(), blocks, file),
        authors.find(note.frontMatter(), blocks).orElse(null),
        dates.find(note, blocks, file, parser).orElse(null),
        languages.find(note, file).orElse(null),
        tags.find(note.frontMatter()));
  }
}
