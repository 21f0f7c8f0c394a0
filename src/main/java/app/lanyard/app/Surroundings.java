package app.lanyard.app;

import app.lanyard.ui.shell.ExternalPrograms;
import app.lanyard.ui.shell.PathChooser;
import app.lanyard.ui.shell.SampleNotes;
import java.nio.file.Path;
import java.time.Clock;

/**
 * What differs between the window of a person and one that is drawn for a picture.
 *
 * @param settings the window's settings, and where they are kept
 * @param chooser asks the person for folders and files
 * @param webData a folder of this program's own, for what the web engine keeps on disk
 * @param quit ends the program
 */
record Surroundings(
    SavedSettings settings,
    ExternalPrograms programs,
    PathChooser chooser,
    SampleNotes sampleNotes,
    Path webData,
    Clock clock,
    Runnable quit) {}
