package app.lanyard.ui.directory;

import app.lanyard.model.EntityFilter;
import app.lanyard.model.EntityOrder;

/** Which speakers, projects or events a list shows, and in which order. */
record DirectoryFilter(EntityFilter shown, EntityOrder order) {

  boolean isNone() {
    return shown.text().isEmpty() && shown.choices().isEmpty();
  }
}
