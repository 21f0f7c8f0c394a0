package app.lanyard.library;

import app.lanyard.library.excerpt.Excerpt;
import app.lanyard.library.excerpt.ExcerptFolder;
import app.lanyard.library.excerpt.ExcerptTemplate;
import app.lanyard.library.excerpt.TemplateException;
import app.lanyard.library.listing.ListFormat;
import app.lanyard.model.annotation.Annotation;
import app.lanyard.model.annotation.AnnotationTarget;
import app.lanyard.model.annotation.ListedAnnotation;
import app.lanyard.store.ReadSession;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

final class StoredAnnotationExport implements AnnotationExport {

  private final StoreCalls store;
  private final Annotations annotations;
  private final LibraryExport export;

  StoredAnnotationExport(StoreCalls store, Annotations annotations, LibraryExport export) {
    this.store = store;
    this.annotations = annotations;
    this.export = export;
  }

  @Override
  public ExcerptFolder.Report markdown(
      Path folder,
      ExcerptTemplate template,
      Predicate<String> chosen,
      ExcerptFolder.Listener listener)
      throws IOException, TemplateException {
    List<ListedAnnotation> kept = kept(chosen);
    List<Excerpt> excerpts = store.read(session -> excerpts(session, kept));
    List<Path> sources =
        store.read(session -> session.sources().list()).stream()
            .map(source -> Path.of(source.root()))
            .toList();
    return new ExcerptFolder(folder, sources).write(excerpts, template, listener);
  }

  private static List<Excerpt> excerpts(ReadSession session, List<ListedAnnotation> kept) {
    Function<Annotation, AnnotationTarget> present = annotation -> present(session, annotation);
    return Excerpts.of(kept, present, session.talks().withKeys(Excerpts.talkKeys(kept, present)));
  }

  private static AnnotationTarget present(ReadSession session, Annotation annotation) {
    return annotation.target() instanceof AnnotationTarget.OfEntity(var kind, var key)
        ? new AnnotationTarget.OfEntity(
            kind, session.marks().presentKey(annotation.id(), kind).orElse(key))
        : annotation.target();
  }

  @Override
  public void table(ListFormat format, Appendable out, Predicate<String> chosen)
      throws IOException {
    out.append(format.head(ListRows.ANNOTATION));
    for (ListedAnnotation listed : kept(chosen)) {
      out.append(format.row(ListRows.of(listed)));
    }
  }

  @Override
  public void json(OutputStream out, Predicate<String> chosen) throws IOException {
    export.writeAnnotations(out, chosen);
  }

  private List<ListedAnnotation> kept(Predicate<String> chosen) {
    return annotations.all().stream()
        .filter(listed -> !listed.trashed())
        .filter(listed -> chosen.test(listed.annotation().id()))
        .toList();
  }
}
