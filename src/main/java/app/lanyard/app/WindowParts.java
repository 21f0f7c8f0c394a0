package app.lanyard.app;

import app.lanyard.ui.reader.ReaderView;
import app.lanyard.ui.settings.LateSettings;
import app.lanyard.ui.shell.ErrorPresenter;
import app.lanyard.ui.shell.ShellModels;
import app.lanyard.ui.shell.ShellView;

/** A window that is put together, before it is shown. */
record WindowParts(
    ShellView shell,
    ShellModels models,
    ReaderView reader,
    LateSettings settings,
    ErrorPresenter errors) {}
