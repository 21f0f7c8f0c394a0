package app.lanyard.ui.controls;

import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.LabelSkin;

/** A label in a row of a list, see {@link SteadyText}. */
public class RowLabel extends Label {

  @Override
  protected final Skin<?> createDefaultSkin() {
    return new SteadySkin(this);
  }

  private static final class SteadySkin extends LabelSkin {

    SteadySkin(Label label) {
      super(label);
    }

    @Override
    protected void updateChildren() {
      if (!SteadyText.isAlone(getSkinnable(), getChildren())) {
        super.updateChildren();
      }
    }
  }
}
