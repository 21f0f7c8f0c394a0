package app.lanyard.ui.reader;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Loads a picture from the web, because a person asked for this one. It is the reader's only way to
 * the network. A request carries no cookie, no referrer and nothing of an earlier one: each has a
 * client of its own.
 */
final class RemotePictures {

  /** The largest picture loaded, in bytes. */
  static final long MAX_BYTES = 20L * 1024 * 1024;

  private final Duration patience;

  /**
   * @param patience how long a picture may take from the request to its last byte
   */
  RemotePictures(Duration patience) {
    this.patience = patience;
  }

  /**
   * The picture as a {@code data:} URL (RFC 2397), which the page may show.
   *
   * @param url an http or https address
   * @throws IOException if it can't be had in time, is too large, or is no picture that can be
   *     shown
   */
  String load(String url) throws IOException, InterruptedException {
    HttpRequest request = request(url);
    HttpClient client =
        HttpClient.newBuilder().followRedirects(Redirect.NORMAL).connectTimeout(patience).build();
    try {
      return dataUrl(await(client, request));
    } finally {
      client.shutdownNow();
    }
  }

  private static HttpRequest request(String url) throws IOException {
    try {
      return HttpRequest.newBuilder(URI.create(url)).header("Accept", "image/*").build();
    } catch (IllegalArgumentException e) {
      throw new IOException("Not an address of the web: " + url, e);
    }
  }

  private HttpResponse<byte[]> await(HttpClient client, HttpRequest request)
      throws IOException, InterruptedException {
    var body = BodyHandlers.limiting(BodyHandlers.ofByteArray(), MAX_BYTES);
    Future<HttpResponse<byte[]>> answer = client.sendAsync(request, body);
    try {
      return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("No picture from " + request.uri(), e);
    }
  }

  private static String dataUrl(HttpResponse<byte[]> response) throws IOException {
    String declared = response.headers().firstValue("Content-Type").orElse("");
    if (response.statusCode() != 200 || !declared.toLowerCase(Locale.ROOT).startsWith("image/")) {
      throw new IOException(
          "No picture at %s: status %d, type '%s'"
              .formatted(response.uri(), response.statusCode(), declared));
    }
    PictureType type =
        PictureType.of(response.body())
            .orElseThrow(
                () -> new IOException("Not a kind of picture that can be shown: " + declared));
    String content = Base64.getEncoder().encodeToString(response.body());
    return "data:" + type.contentType() + ";base64," + content;
  }
}
