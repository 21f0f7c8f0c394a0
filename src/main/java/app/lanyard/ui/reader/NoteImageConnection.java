package app.lanyard.ui.reader;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/** Reads one picture for the page. */
final class NoteImageConnection extends URLConnection {

  private final PictureFiles files;
  private @Nullable PictureFile file;

  NoteImageConnection(URL url, PictureFiles files) {
    super(url);
    this.files = files;
  }

  @Override
  public void connect() throws IOException {
    file();
  }

  @Override
  public @Nullable String getContentType() {
    try {
      return file().type().contentType();
    } catch (IOException missing) {
      // A header that is not known is null by this method's contract; reading the body reports it.
      return null;
    }
  }

  @Override
  public InputStream getInputStream() throws IOException {
    return Files.newInputStream(file().path());
  }

  private PictureFile file() throws FileNotFoundException {
    if (file == null) {
      file = find();
      connected = true;
    }
    return file;
  }

  private PictureFile find() throws FileNotFoundException {
    return PictureAddress.parse(getURL().toString())
        .flatMap(address -> files.find(address.noteId(), address.path()))
        .orElseThrow(() -> new FileNotFoundException(getURL().toString()));
  }
}
