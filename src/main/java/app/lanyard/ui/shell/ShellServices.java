package app.lanyard.ui.shell;

import app.lanyard.ui.task.TaskRunner;

/**
 * What the window asks of the world around it.
 *
 * @param lens shows what one source holds, in the view called {@code lensView}
 * @param releases opens the page of the program's versions in the browser
 * @param quit ends the program
 */
public record ShellServices(
    Dialogs dialogs,
    SampleNotes sampleNotes,
    TaskRunner runner,
    ErrorPresenter errors,
    SourceLens lens,
    String lensView,
    Runnable releases,
    Runnable quit) {}
