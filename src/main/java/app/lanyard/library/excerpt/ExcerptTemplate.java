package app.lanyard.library.excerpt;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Objects;

/**
 * The form of the files, in the language of <a href="https://mustache.github.io">Mustache</a>. A
 * template can't run anything and reads nothing but the names it is given; one that it is not given
 * is an error, so that a misspelt one is noticed.
 */
public final class ExcerptTemplate {

  private static final String STANDARD = "/app/lanyard/library/excerpt/standard.mustache";

  private final Template template;
  private final TemplateNames names;

  private ExcerptTemplate(Template template, ZoneId zone) {
    this.template = template;
    this.names = new TemplateNames(zone);
  }

  /**
   * @param zone where the person is: something was marked on a day of theirs
   * @throws TemplateException if it is no template, or has a name that nothing is known by
   */
  public static ExcerptTemplate of(String text, ZoneId zone) throws TemplateException {
    var template = new ExcerptTemplate(compiled(text), zone);
    template.render(TemplateNames.EXAMPLE);
    return template;
  }

  private static Template compiled(String text) throws TemplateException {
    try {
      return Mustache.compiler()
          .escapeHTML(false)
          .nullValue("")
          .strictSections(true)
          .emptyStringIsFalse(true)
          .withLoader(ExcerptTemplate::noOther)
          .compile(text);
    } catch (MustacheException e) {
      throw unusable(e);
    }
  }

  /** The text of the template that is used if the person has none. */
  public static String standard() {
    try (InputStream stream = ExcerptTemplate.class.getResourceAsStream(STANDARD)) {
      return new String(
          Objects.requireNonNull(stream, STANDARD).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String render(Excerpt excerpt) throws TemplateException {
    try {
      return template.execute(names.of(excerpt));
    } catch (MustacheException e) {
      throw unusable(e);
    }
  }

  private static TemplateException unusable(MustacheException e) {
    return new TemplateException("The template can't be used: " + e.getMessage(), e);
  }

  private static Reader noOther(String name) {
    throw new MustacheException("it may not use the other template " + name);
  }
}
