package app.lanyard.extract;

import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.date.NumericOrder;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.NoteText;
import app.lanyard.extract.text.Prose;
import app.lanyard.extract.text.Section;
import app.lanyard.markdown.ParsedNote;
import app.lanyard.model.NoteFacts;
import java.util.List;
import java.util.Optional;

/**
 * What a recogniser may look at.
 *
 * @param path the note's path in its source
 * @param prose all running text of the note
 * @param facts what the note says of itself
 * @param dates reads dates in the order of day and month that this note uses
 * @param opensWithTalks whether the note begins by saying that a person's talks are listed in it
 */
record NoteContext(
    ParsedNote note,
    String path,
    List<Block> blocks,
    List<Section> sections,
    Prose prose,
    NoteFacts facts,
    DateParser dates,
    Lazy<Boolean> opensWithTalks) {

  static NoteContext of(ParsedNote note, String path, NoteFactsReader facts) {
    NoteText text = NoteText.of(note);
    List<Block> blocks = text.blocks();
    var order = new Lazy<>(() -> NumericOrder.of(note.text()));
    NoteFacts read = facts.read(note, path, blocks, new DateParser(order));
    String language = Optional.ofNullable(read.language()).orElse("");
    List<Section> sections = Section.of(blocks);
    return new NoteContext(
        note,
        path,
        blocks,
        sections,
        text.prose(),
        read,
        new DateParser(() -> order.get().orOfLanguage(language)),
        new Lazy<>(() -> Opening.tellsOfTalks(sections)));
  }
}
