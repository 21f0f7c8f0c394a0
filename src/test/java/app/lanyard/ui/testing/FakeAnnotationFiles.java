package app.lanyard.ui.testing;

import app.lanyard.library.AnnotationExport;
import app.lanyard.library.AnnotationImportReport;
import app.lanyard.library.AnnotationImporter;
import app.lanyard.library.excerpt.ExcerptFolder;
import app.lanyard.library.excerpt.ExcerptTemplate;
import app.lanyard.library.listing.ListFormat;
import app.lanyard.model.Problem;
import app.lanyard.model.annotation.Annotation;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Tells what would be written and read, as lines of identifiers. */
public final class FakeAnnotationFiles implements AnnotationExport, AnnotationImporter {

  private final FakeAnnotations annotations;
  private final List<String> done = new ArrayList<>();
  public List<Problem> problems = List.of();

  public FakeAnnotationFiles(FakeAnnotations annotations) {
    this.annotations = annotations;
  }

  /** What was done, in order. */
  public synchronized List<String> done() {
    return List.copyOf(done);
  }

  @Override
  public synchronized ExcerptFolder.Report markdown(
      Path folder,
      ExcerptTemplate template,
      Predicate<String> chosen,
      ExcerptFolder.Listener listener) {
    done.add("markdown " + folder + " " + ids(chosen));
    return new ExcerptFolder.Report(1, 0, problems);
  }

  @Override
  public synchronized void table(ListFormat format, Appendable out, Predicate<String> chosen)
      throws IOException {
    out.append(ids(chosen));
  }

  @Override
  public synchronized void json(OutputStream out, Predicate<String> chosen) throws IOException {
    out.write(ids(chosen).getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public synchronized AnnotationImportReport importFrom(Path file) {
    done.add("import " + file);
    return new AnnotationImportReport(2, 1, 0, problems);
  }

  private String ids(Predicate<String> chosen) {
    return annotations.standing().stream()
        .map(Annotation::id)
        .filter(chosen)
        .collect(Collectors.joining(" "));
  }
}
