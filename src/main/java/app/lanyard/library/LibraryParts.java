package app.lanyard.library;

import java.time.Clock;

/**
 * What a library uses of the packages beside it, one function each.
 *
 * @param extractorVersion changes whenever the study may find something else in the same note
 */
record LibraryParts(
    SourceWalking walking,
    NoteReading reading,
    NoteStudy study,
    NoteRendering rendering,
    NoteAnchoring anchoring,
    int extractorVersion,
    Clock clock) {

  /** The same, with failures in one note kept to that note. */
  LibraryParts guarded() {
    return new LibraryParts(
        walking,
        reading,
        new GuardedStudy(study),
        new GuardedRendering(rendering),
        anchoring,
        extractorVersion,
        clock);
  }
}
