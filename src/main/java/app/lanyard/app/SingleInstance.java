package app.lanyard.app;

import app.lanyard.cli.CommandFailedException;
import app.lanyard.cli.WindowRequest;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that one window shows a library: the first start of it holds a lock and listens, and
 * each later one hands on what it was asked for. The system gives the lock back when a process ends
 * in whatever way, so nothing that is left behind keeps a window from opening. No network is used:
 * the socket is a file that only its owner can reach.
 */
final class SingleInstance {

  private static final Logger LOG = LoggerFactory.getLogger(SingleInstance.class);
  private static final Duration RETRY = Duration.ofMillis(50);

  private final Path folder;
  private final Duration patience;

  /**
   * @param folder of the person's own, for what lives as long as a session
   * @param patience how long the first start may take until it listens
   */
  SingleInstance(Path folder, Duration patience) {
    this.folder = folder;
    this.patience = patience;
  }

  /**
   * Becomes the one that shows the library, or hands the request on to it.
   *
   * @param inbox gets what later starts ask for
   * @return to be closed at the end by the one that shows the library; empty if it is another
   * @throws CommandFailedException if another one shows it, but doesn't answer
   */
  Optional<Hold> enter(Path library, WindowRequest request, Inbox inbox) {
    try {
      return enter(InstanceFiles.of(folder, library), request, inbox);
    } catch (IOException e) {
      LOG.warn("Whether the library is shown already can't be told", e);
      return Optional.of(new Hold(null, null));
    }
  }

  /** The other one may not listen yet, or may be ending, and then this one takes its place. */
  private Optional<Hold> enter(InstanceFiles files, WindowRequest request, Inbox inbox)
      throws IOException {
    long end = System.nanoTime() + patience.toNanos();
    while (true) {
      FileChannel lock = lock(files);
      if (lock != null) {
        return Optional.of(new Hold(lock, listener(files, inbox)));
      }
      try {
        handOn(request, files);
        return Optional.empty();
      } catch (IOException e) {
        waitUntil(end, e);
      }
    }
  }

  /** The open lock file, whose closing gives the lock back; null if another one has the lock. */
  private static @Nullable FileChannel lock(InstanceFiles files) throws IOException {
    FileChannel channel =
        FileChannel.open(files.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (tryLock(channel) != null) {
      return channel;
    }
    channel.close();
    return null;
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      LOG.debug("The lock is held by this very process", heldByThisProcess);
      return null;
    }
  }

  /** A window that no later start can reach is better than none. */
  private static @Nullable RequestListener listener(InstanceFiles files, Inbox inbox) {
    try {
      return RequestListener.start(files.socket(), inbox);
    } catch (IOException | UnsupportedOperationException e) {
      LOG.warn("Later starts can't reach this window", e);
      return null;
    }
  }

  private static void handOn(WindowRequest request, InstanceFiles files) throws IOException {
    try (SocketChannel socket = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      socket.connect(UnixDomainSocketAddress.of(files.socket()));
      RequestWire.write(request, Channels.newOutputStream(socket));
      if (Channels.newInputStream(socket).read() != RequestWire.TAKEN) {
        throw new IOException("The request was not taken");
      }
    }
  }

  private static void waitUntil(long end, IOException reason) {
    if (System.nanoTime() > end) {
      throw new CommandFailedException(
          "Lanyard shows this library already, but does not answer. Close its window first.",
          reason);
    }
    try {
      Thread.sleep(RETRY);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailedException("Waiting for the window was interrupted", e);
    }
  }

  /** Held by the one that shows the library. */
  record Hold(@Nullable FileChannel lock, @Nullable RequestListener listener)
      implements AutoCloseable {

    /** The socket goes before the lock: who gets the lock next makes a socket of its own. */
    @Override
    public void close() {
      if (listener != null) {
        listener.close();
      }
      if (lock != null) {
        try {
          lock.close();
        } catch (IOException e) {
          LOG.warn("The lock can't be given back before the end of the program", e);
        }
      }
    }
  }
}
