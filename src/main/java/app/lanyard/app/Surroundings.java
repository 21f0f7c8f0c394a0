package app.lanyard.app;

import app.lanyard.library.SettingsStore;
import app.lanyard.ui.shell.ExternalPrograms;
import app.lanyard.ui.shell.SampleNotes;
import java.nio.file.Path;
import java.time.Clock;

/**
 * What differs between the window of a person and one that is drawn for a picture.
 *
 * @param settings where the window's settings are read and kept
 * @param webData a folder of this program's own, for what the web engine keeps on disk
 * @param quit ends the program
 */
record Surroundings(
    SettingsStore settings,
    ExternalPrograms programs,
    SampleNotes sampleNotes,
    Path webData,
    Clock clock,
    Runnable quit) {}
