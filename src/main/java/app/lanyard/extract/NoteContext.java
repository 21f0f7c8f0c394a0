package app.lanyard.extract;

import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Prose;
import app.lanyard.extract.text.Section;
import app.lanyard.markdown.ParsedNote;
import app.lanyard.model.NoteFacts;
import java.util.List;

/**
 * What a recogniser may look at.
 *
 * @param path the note's path in its source
 * @param prose all running text of the note
 * @param facts what the note says of itself
 * @param dates reads dates in the order of day and month that this note uses
 * @param headings what the headings say of the talks below them
 * @param places where in the note talks are likely
 */
record NoteContext(
    ParsedNote note,
    String path,
    List<Block> blocks,
    List<Section> sections,
    Prose prose,
    NoteFacts facts,
    DateParser dates,
    SectionSense headings,
    TalkPlaces places) {}
