package app.lanyard.ui.shell;

import app.lanyard.model.SourceRow;

/** A view that can show what one source holds. */
@FunctionalInterface
public interface SourceLens {

  void showOnly(SourceRow source);
}
