package app.lanyard.library;

import app.lanyard.model.ProblemRow;
import java.util.List;

/** What could not be read or understood, as of the last import of each source. */
public interface ProblemBrowser {

  List<ProblemRow> list();
}
