package app.lanyard.ui.reader;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A web server on this machine that notes what is asked of it. */
public final class WebSite implements AutoCloseable {

  private final HttpServer server;
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<String> headers = new CopyOnWriteArrayList<>();

  public WebSite() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", exchange -> answer(exchange, 404, "text/plain", new byte[0]));
    server.start();
  }

  public WebSite serving(String path, String type, byte[] body) {
    return serving(path, 200, type, body);
  }

  WebSite serving(String path, int status, String type, byte[] body) {
    server.createContext(path, exchange -> answer(exchange, status, type, body));
    return this;
  }

  WebSite redirecting(String path, String location) {
    server.createContext(
        path,
        exchange -> {
          exchange.getResponseHeaders().add("Location", location);
          answer(exchange, 302, "text/plain", new byte[0]);
        });
    return this;
  }

  public String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /** The paths asked for, in order. */
  public List<String> requests() {
    return requests;
  }

  /** The names of all headers that came with requests, in lower case. */
  List<String> headers() {
    return headers;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    requests.add(exchange.getRequestURI().getPath());
    exchange
        .getRequestHeaders()
        .keySet()
        .forEach(name -> headers.add(name.toLowerCase(Locale.ROOT)));
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.getResponseHeaders().add("Set-Cookie", "seen=1");
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
