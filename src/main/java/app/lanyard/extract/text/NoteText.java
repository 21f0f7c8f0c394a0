package app.lanyard.extract.text;

import app.lanyard.markdown.ParsedNote;
import java.util.List;

/**
 * The text of a note in the two ways that it is read in, made in one walk over its syntax tree.
 *
 * @param blocks the body's blocks, which talks and events are found in
 * @param prose all running text, which names are found in
 */
public record NoteText(List<Block> blocks, Prose prose) {

  public NoteText {
    blocks = List.copyOf(blocks);
  }

  public static NoteText of(ParsedNote note) {
    var passages = new PassageReader(note.text().length() / 2);
    HeaderProse.of(note.frontMatter()).forEach(passages::add);
    List<Block> blocks = BlockReader.read(note.document(), passages);
    return new NoteText(blocks, passages.prose());
  }
}
