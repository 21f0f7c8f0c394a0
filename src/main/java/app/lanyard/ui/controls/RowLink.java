package app.lanyard.ui.controls;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.HyperlinkSkin;

/** A link in a row of a list, see {@link SteadyText}. */
public class RowLink extends Hyperlink {

  @Override
  protected final Skin<?> createDefaultSkin() {
    return new SteadySkin(this);
  }

  private static final class SteadySkin extends HyperlinkSkin {

    SteadySkin(Hyperlink link) {
      super(link);
    }

    @Override
    protected void updateChildren() {
      if (!SteadyText.isAlone(getSkinnable(), getChildren())) {
        super.updateChildren();
      }
    }
  }
}
