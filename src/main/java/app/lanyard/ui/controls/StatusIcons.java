package app.lanyard.ui.controls;

import app.lanyard.model.WatchStatus;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** How far a person has come with a talk, as a sign. */
public final class StatusIcons {

  private StatusIcons() {}

  public static BootstrapIcons of(WatchStatus status) {
    return switch (status) {
      case TO_WATCH -> BootstrapIcons.CLOCK;
      case WATCHING -> BootstrapIcons.PLAY;
      case WATCHED -> BootstrapIcons.CHECK2;
      case ATTENDED -> BootstrapIcons.PERSON_CHECK;
    };
  }
}
