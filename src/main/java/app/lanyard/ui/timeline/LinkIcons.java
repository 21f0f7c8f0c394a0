package app.lanyard.ui.timeline;

import app.lanyard.model.LinkKind;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The icon of each kind of link. */
final class LinkIcons {

  private LinkIcons() {}

  static Ikon of(LinkKind kind) {
    return switch (kind) {
      case SCHEDULE -> BootstrapIcons.CALENDAR_EVENT;
      case RECORDING -> BootstrapIcons.PLAY_CIRCLE;
      case SLIDES -> BootstrapIcons.EASEL;
      case CODE -> BootstrapIcons.CODE_SLASH;
      case PAPER -> BootstrapIcons.FILE_EARMARK_TEXT;
      case OTHER -> BootstrapIcons.LINK_45DEG;
    };
  }
}
