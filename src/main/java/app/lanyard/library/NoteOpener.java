package app.lanyard.library;

import java.util.Optional;

/** Opens a note for reading, from the text kept in the library. */
public interface NoteOpener {

  /** The note, or nothing if there is none with that number (any more). */
  Optional<OpenedNote> open(long noteId);

  /**
   * The note that a link inside a note leads to: a path relative to that note ({@code
   * ../2024/day-1.md}) or the name of a wikilink ({@code Note}).
   *
   * @param fromNoteId the note that holds the link
   * @param target the link's address as rendered, without scheme and fragment
   */
  Optional<Long> resolveLink(long fromNoteId, String target);
}
