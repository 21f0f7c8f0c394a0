package app.lanyard.app;

import app.lanyard.cli.WindowRequest;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens for later starts, on a thread of its own. */
final class RequestListener implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(RequestListener.class);

  private final Path file;
  private final ServerSocketChannel server;
  private final Inbox inbox;

  private RequestListener(Path file, ServerSocketChannel server, Inbox inbox) {
    this.file = file;
    this.server = server;
    this.inbox = inbox;
  }

  /**
   * Called by the holder of the lock alone: a socket that is there already was left behind.
   *
   * @throws UnsupportedOperationException if the system has no such sockets
   */
  static RequestListener start(Path file, Inbox inbox) throws IOException {
    Files.deleteIfExists(file);
    ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    try {
      server.bind(UnixDomainSocketAddress.of(file));
    } catch (IOException e) {
      server.close();
      throw e;
    }
    var listener = new RequestListener(file, server, inbox);
    Thread.ofPlatform().daemon().name("lanyard-later-starts").start(listener::listen);
    return listener;
  }

  private void listen() {
    while (server.isOpen()) {
      try (SocketChannel caller = server.accept()) {
        WindowRequest request = RequestWire.read(Channels.newInputStream(caller));
        inbox.put(request);
        Channels.newOutputStream(caller).write(RequestWire.TAKEN);
      } catch (IOException e) {
        if (server.isOpen()) {
          LOG.warn("What a later start asked for was not understood", e);
        }
      }
    }
  }

  @Override
  public void close() {
    try {
      server.close();
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.warn("The socket for later starts stays behind", e);
    }
  }
}
