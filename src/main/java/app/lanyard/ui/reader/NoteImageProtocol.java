package app.lanyard.ui.reader;

import app.lanyard.library.PictureResolver;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.net.URLStreamHandlerFactory;
import org.jspecify.annotations.Nullable;

/**
 * The scheme {@code note-image}, by which the reader's page gets the pictures that lie beside the
 * notes. It serves what {@link PictureResolver} finds and nothing else. The web engine knows no
 * other way to serve a scheme than {@link URL#setURLStreamHandlerFactory}, which a program may call
 * once.
 */
public final class NoteImageProtocol implements URLStreamHandlerFactory {

  private final PictureFiles files;

  public NoteImageProtocol(PictureResolver resolver) {
    this.files = new PictureFiles(resolver);
  }

  /** A handler for this scheme; nothing, which means Java's own, for any other. */
  @Override
  public @Nullable URLStreamHandler createURLStreamHandler(String protocol) {
    return PictureAddress.SCHEME.equals(protocol) ? new Handler() : null;
  }

  private final class Handler extends URLStreamHandler {
    @Override
    protected URLConnection openConnection(URL url) {
      return new NoteImageConnection(url, files);
    }
  }
}
