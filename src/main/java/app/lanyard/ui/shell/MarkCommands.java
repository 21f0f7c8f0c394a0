package app.lanyard.ui.shell;

import app.lanyard.model.TalkRow;
import app.lanyard.model.annotation.AnnotationSubject;

/** What can be done about what the person makes of things, from wherever these are shown. */
public interface MarkCommands {

  /**
   * Opens the card with all that the person made of something.
   *
   * @param name its name, for the head of the card
   */
  void open(AnnotationSubject subject, String name);

  /** Says that a talk was watched. */
  void watched(TalkRow talk);

  /** Gives a star, or takes it back if there is one. */
  void star(AnnotationSubject subject);
}
