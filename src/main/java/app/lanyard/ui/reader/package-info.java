/**
 * Reads a note: a page without scripts that loads nothing from elsewhere, with an outline, a
 * search, and a zoom.
 *
 * <p>What the reader asks of the network is said here in full: one GET request for one picture,
 * each time a person presses "Show picture" on it ({@link app.lanyard.ui.reader.RemotePictures}).
 * The page itself can't ask for anything, for four reasons that don't rely on each other: the
 * renderer writes safe HTML, {@link app.lanyard.ui.reader.ReaderPage} removes what could load or
 * run and sets a Content Security Policy, {@link app.lanyard.ui.reader.PageBrowser} has scripts off
 * and does not navigate, and {@link app.lanyard.ui.reader.PageEvents} takes each click before the
 * engine acts on it. Links leave through {@link app.lanyard.ui.shell.Navigator}.
 */
package app.lanyard.ui.reader;
