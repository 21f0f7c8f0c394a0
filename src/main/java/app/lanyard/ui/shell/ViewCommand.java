package app.lanyard.ui.shell;

import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/**
 * What can be asked of the view that is shown, about what is selected in it. The same key means the
 * same in each view; one that has no such command leaves it alone.
 */
public enum ViewCommand {
  RENAME(BootstrapIcons.PENCIL, "F2"),
  MERGE(BootstrapIcons.UNION, "'m'"),
  SPLIT(BootstrapIcons.SUBTRACT, "'u'"),
  SET_DATES(BootstrapIcons.CALENDAR_RANGE, "'t'"),
  COMPARE(BootstrapIcons.GRAPH_UP, "'c'"),
  SORT(BootstrapIcons.SORT_DOWN, "'o'"),
  TAG(BootstrapIcons.TAGS, "'#'"),
  PLACE(BootstrapIcons.PIN_ANGLE, "'p'"),
  REFUSE(BootstrapIcons.QUESTION_DIAMOND, "'k'"),
  EXPLAIN(BootstrapIcons.QUESTION_CIRCLE, "Alt+Enter"),
  STAR(BootstrapIcons.STAR, "'s'"),
  MARKS(BootstrapIcons.BOOKMARK_STAR, "'n'"),
  WATCHED(BootstrapIcons.CHECK2, "'w'"),
  PLAY(BootstrapIcons.PLAY_CIRCLE, "'v'"),
  ACCEPT(BootstrapIcons.CHECK2, "'a'"),
  DISMISS(BootstrapIcons.X, "Delete", "'d'");

  private final BootstrapIcons icon;
  private final String key;
  private final String otherKey;

  ViewCommand(BootstrapIcons icon, String key) {
    this(icon, key, "");
  }

  ViewCommand(BootstrapIcons icon, String key, String otherKey) {
    this.icon = icon;
    this.key = key;
    this.otherKey = otherKey;
  }

  public BootstrapIcons icon() {
    return icon;
  }

  /** Its name in ids and in keys of messages. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The key of its words in the message bundle, for what a menu of speakers or events offers. */
  public String messageKey() {
    return "command." + wireName();
  }

  /** The key of the words for all that it does, whatever is selected. */
  String helpKey() {
    return "command.help." + wireName();
  }

  List<KeyCombination> keys() {
    return otherKey.isEmpty() ? Keys.of(key) : Keys.of(key, otherKey);
  }
}
