package app.lanyard.ui.shell;

import atlantafx.base.controls.ModalPane;

/**
 * What the window is made of besides its views.
 *
 * @param lists writes the lists of the views to files
 * @param overlay what dialogs are shown in: {@link WindowDialogs#overlay()}
 */
public record ShellParts(
    ReaderPane reader, SearchPart search, WindowWalk walk, ListDesk lists, ModalPane overlay) {}
