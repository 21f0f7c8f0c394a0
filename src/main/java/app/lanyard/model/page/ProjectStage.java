package app.lanyard.model.page;

import java.util.Locale;

/**
 * How far a project has come: the stages of the Cloud Native Computing Foundation for its own
 * projects, and for all others whether they are worked on.
 */
public enum ProjectStage {
  GRADUATED,
  INCUBATING,
  SANDBOX,
  ACTIVE,
  ARCHIVED;

  /** Its name in keys of messages. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
