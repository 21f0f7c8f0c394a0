package app.lanyard.library;

import app.lanyard.library.excerpt.ExcerptFolder;
import app.lanyard.library.excerpt.ExcerptTemplate;
import app.lanyard.library.excerpt.TemplateException;
import app.lanyard.library.listing.ListFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.Predicate;

/**
 * Writes what the person marked for other programs to read, those that are chosen by their
 * identifiers; never what is in the trash. Everything blocks.
 */
public interface AnnotationExport {

  /**
   * Writes a Markdown file for each note, talk, speaker, project and event that has annotations.
   * What was written before is brought up to date; files that others wrote or changed stay as they
   * are, and are told.
   *
   * @param folder is made if it is not there
   * @throws TemplateException if the template can't be used
   * @throws IOException if a file can't be written, or would lie among the notes of a source
   */
  ExcerptFolder.Report markdown(
      Path folder,
      ExcerptTemplate template,
      Predicate<String> chosen,
      ExcerptFolder.Listener listener)
      throws IOException, TemplateException;

  /**
   * Writes a table, the newest annotation first.
   *
   * @param out is neither flushed nor closed
   * @throws IOException if it can't be written to
   */
  void table(ListFormat format, Appendable out, Predicate<String> chosen) throws IOException;

  /**
   * Writes W3C Web Annotations, which {@link AnnotationImporter} takes over.
   *
   * @param out is written to and flushed, not closed
   * @throws IOException if it can't be written to
   */
  void json(OutputStream out, Predicate<String> chosen) throws IOException;
}
