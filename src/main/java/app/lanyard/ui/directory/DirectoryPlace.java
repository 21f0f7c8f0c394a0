package app.lanyard.ui.directory;

import app.lanyard.ui.shell.ViewPlace;

/**
 * Where in the view the person is.
 *
 * @param page the key of the one whose page is open; empty while the list is shown
 */
record DirectoryPlace(DirectoryFilter filter, String page) implements ViewPlace {

  @Override
  public boolean continues(ViewPlace before) {
    return before instanceof DirectoryPlace place && page.equals(place.page());
  }
}
