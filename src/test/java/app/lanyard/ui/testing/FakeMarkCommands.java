package app.lanyard.ui.testing;

import app.lanyard.model.TalkRow;
import app.lanyard.model.annotation.AnnotationSubject;
import app.lanyard.ui.shell.MarkCommands;
import java.util.ArrayList;
import java.util.List;

/** Notes down what it was asked. */
public final class FakeMarkCommands implements MarkCommands {

  public final List<String> asked = new ArrayList<>();

  @Override
  public void open(AnnotationSubject subject, String name) {
    asked.add("open " + subject + " " + name);
  }

  @Override
  public void watched(TalkRow talk) {
    asked.add("watched " + talk.title());
  }

  @Override
  public void star(AnnotationSubject subject) {
    asked.add("star " + subject);
  }
}
