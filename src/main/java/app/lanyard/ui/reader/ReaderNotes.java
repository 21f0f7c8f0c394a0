package app.lanyard.ui.reader;

import app.lanyard.library.Annotations;
import app.lanyard.library.EntityLinks;
import app.lanyard.library.NoteOpener;
import app.lanyard.library.PictureResolver;
import app.lanyard.library.SettingsStore;

/** What the reader needs of the library. */
public record ReaderNotes(
    NoteOpener opener,
    PictureResolver pictures,
    EntityLinks links,
    Annotations annotations,
    SettingsStore settings) {}
