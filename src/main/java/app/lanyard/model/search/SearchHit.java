package app.lanyard.model.search;

import app.lanyard.model.DateSpan;
import org.jspecify.annotations.Nullable;

/**
 * One result.
 *
 * @param id the number of the talk, speaker, project, event or note; 0 for an annotation
 * @param key lasts as long as the thing does: the key of a talk, speaker, project or event, a
 *     note's path, an annotation's ULID
 * @param title a title or a name; an annotation's first words
 * @param detail what tells it from others of that title: a talk's speakers, a speaker's
 *     organisations, an event's place, a project's address, a note's path
 * @param snippet the line that holds most of what was searched for; empty if the title and the
 *     detail hold all of it
 * @param dates of a talk, an event or a note, if they are known; the day an annotation was made
 * @param place where to open a note for it, or null if no note shows it
 */
public record SearchHit(
    SearchKind kind,
    long id,
    String key,
    MarkedText title,
    MarkedText detail,
    MarkedText snippet,
    @Nullable DateSpan dates,
    @Nullable NotePlace place) {}
