package app.lanyard.app;

import app.lanyard.cli.WindowRequest;
import app.lanyard.cli.WindowTask;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StreamCorruptedException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a request goes from one process to the other: a greeting, the task, the paths. */
final class RequestWire {

  static final int TAKEN = 1;

  private static final String GREETING = "lanyard 1";
  private static final int MOST_PATHS = 10_000;

  private RequestWire() {}

  static void write(WindowRequest request, OutputStream stream) throws IOException {
    var out = new DataOutputStream(stream);
    out.writeUTF(GREETING);
    out.writeUTF(request.task().name());
    out.writeInt(request.paths().size());
    for (Path path : request.paths()) {
      out.writeUTF(path.toString());
    }
    out.flush();
  }

  /**
   * @throws IOException also if this is no request, or one of a version that says it otherwise
   */
  static WindowRequest read(InputStream stream) throws IOException {
    var in = new DataInputStream(stream);
    if (!GREETING.equals(in.readUTF())) {
      throw new StreamCorruptedException("Another greeting");
    }
    WindowTask task = task(in.readUTF());
    int count = in.readInt();
    if (count < 0 || count > MOST_PATHS) {
      throw new StreamCorruptedException("Too many paths: " + count);
    }
    List<Path> paths = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      paths.add(path(in.readUTF()));
    }
    return new WindowRequest(paths, task);
  }

  private static WindowTask task(String name) throws IOException {
    try {
      return WindowTask.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw new IOException("No task " + name, e);
    }
  }

  private static Path path(String text) throws IOException {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new IOException("Not a path: " + text, e);
    }
  }
}
