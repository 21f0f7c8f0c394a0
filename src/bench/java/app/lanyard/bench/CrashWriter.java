package app.lanyard.bench;

import app.lanyard.library.Annotations;
import app.lanyard.library.Library;
import app.lanyard.model.annotation.AnnotationContent;
import app.lanyard.model.annotation.AnnotationSubject;
import app.lanyard.model.annotation.HighlightColour;
import app.lanyard.model.annotation.Motivation;
import app.lanyard.model.annotation.NewAnnotation;
import app.lanyard.model.annotation.TextQuote;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Annotates the first note of a library until it is killed, and says each thing that it has done
 * once the library has said so: {@code + ID NUMBER} for one that was made, {@code = ID NUMBER} for
 * one that says another number now, {@code - ID NUMBER} for one that is in the trash.
 */
public final class CrashWriter {

  private final Annotations annotations;
  private final PrintStream out;
  private final Random random = new Random();
  private final List<String> made = new ArrayList<>();
  private long number = System.nanoTime();

  private CrashWriter(Annotations annotations, PrintStream out) {
    this.annotations = annotations;
    this.out = out;
  }

  public static void main(String[] arguments) {
    Library library = Library.open(Path.of(arguments[0]), Clock.systemUTC());
    var writer = new CrashWriter(library.annotations(), System.out);
    while (true) {
      writer.step();
    }
  }

  private void step() {
    number++;
    int chance = random.nextInt(10);
    if (made.isEmpty() || chance < 6) {
      made.add(add());
      say('+', made.getLast());
    } else if (chance < 9) {
      String id = made.get(random.nextInt(made.size()));
      annotations.change(id, content());
      say('=', id);
    } else {
      String id = made.remove(random.nextInt(made.size()));
      annotations.trash(List.of(id));
      say('-', id);
    }
  }

  private String add() {
    var quote = new TextQuote("beans", "One ", " grow", 4, 9);
    return annotations
        .add(
            new NewAnnotation(
                new AnnotationSubject.OfNote(1), Motivation.HIGHLIGHTING, content(), quote))
        .id();
  }

  private AnnotationContent content() {
    return new AnnotationContent(String.valueOf(number), List.of(), HighlightColour.BLUE);
  }

  private void say(char sign, String id) {
    out.println(sign + " " + id + " " + number);
    out.flush();
  }
}
