package app.lanyard.ui.directory;

import app.lanyard.model.EntityFilter;
import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityOrder;

/**
 * Which speakers, projects or events a list shows, and in which order.
 *
 * @param text words that the name must hold; empty for no limit
 */
record DirectoryFilter(String text, EntityOrder order) {

  EntityFilter toEntityFilter(EntityKind kind) {
    return new EntityFilter(kind, text);
  }
}
