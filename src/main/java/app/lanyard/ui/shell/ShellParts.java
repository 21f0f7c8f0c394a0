package app.lanyard.ui.shell;

import atlantafx.base.controls.ModalPane;

/**
 * What the window is made of besides its views.
 *
 * @param overlay what dialogs are shown in: {@link WindowDialogs#overlay()}
 */
public record ShellParts(
    ReaderPane reader, SearchPart search, WindowWalk walk, ModalPane overlay) {}
