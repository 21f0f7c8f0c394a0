package app.lanyard.ui.shell;

import java.util.Locale;

/** What an action is about: its heading in the list of keys. */
public enum ActionGroup {
  LIBRARY,
  VIEWS,
  FIND,
  SELECTION,
  READER,
  WINDOW;

  String messageKey() {
    return "action.group." + name().toLowerCase(Locale.ROOT);
  }
}
