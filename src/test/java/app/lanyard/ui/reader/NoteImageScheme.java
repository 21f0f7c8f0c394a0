package app.lanyard.ui.reader;

import app.lanyard.library.PictureResolver;
import java.net.URLStreamHandler;
import java.net.spi.URLStreamHandlerProvider;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Serves the scheme of notes' pictures in tests. A factory could be set but once in the life of the
 * JVM that all tests share; a provider gives way to it.
 */
public final class NoteImageScheme extends URLStreamHandlerProvider {

  private static final AtomicReference<PictureResolver> PICTURES =
      new AtomicReference<>((noteId, path) -> Optional.empty());

  public static void serve(PictureResolver pictures) {
    PICTURES.set(pictures);
  }

  @Override
  public URLStreamHandler createURLStreamHandler(String protocol) {
    return new NoteImageProtocol((noteId, path) -> PICTURES.get().resolve(noteId, path))
        .createURLStreamHandler(protocol);
  }
}
