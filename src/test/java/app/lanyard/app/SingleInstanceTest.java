package app.lanyard.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lanyard.cli.CommandFailedException;
import app.lanyard.cli.WindowRequest;
import app.lanyard.cli.WindowTask;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SingleInstanceTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final WindowRequest NOTES =
      new WindowRequest(List.of(Path.of("/trips/Zürich ☕.md"), Path.of("/b")), WindowTask.SEARCH);

  @TempDir private Path folder;
  private final BlockingQueue<WindowRequest> asked = new LinkedBlockingQueue<>();
  private final Inbox inbox = new Inbox();
  private Path library;
  private SingleInstance instance;

  @BeforeEach
  void listen() {
    inbox.listen(asked::add);
    library = folder.resolve("library.db");
    instance = new SingleInstance(folder.resolve("session"), PATIENCE);
  }

  @Test
  void aSecondStartHandsOnWhatItWasAskedFor() throws Exception {
    try (var first = enter(WindowRequest.SHOW).orElseThrow()) {
      assertThat(first.listener()).isNotNull();
      assertThat(enter(NOTES)).isEmpty();
      assertThat(asked.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isEqualTo(NOTES);
    }
  }

  @Test
  void afterTheFirstHasEndedTheNextIsTheFirst() {
    enter(WindowRequest.SHOW).orElseThrow().close();

    try (var next = enter(WindowRequest.SHOW).orElseThrow()) {
      assertThat(next.listener()).isNotNull();
    }
    assertThat(asked).isEmpty();
  }

  @Test
  void whatAKilledProgramLeavesBehindKeepsNobodyOut() throws IOException {
    InstanceFiles files = InstanceFiles.of(folder.resolve("session"), library);
    Files.createFile(files.lock());
    try (var killed = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      killed.bind(UnixDomainSocketAddress.of(files.socket()));
    }
    assertThat(files.socket()).exists();

    try (var first = enter(WindowRequest.SHOW).orElseThrow()) {
      assertThat(first.listener()).isNotNull();
      assertThat(enter(NOTES)).isEmpty();
    }
  }

  @Test
  void ofManyStartsAtOnceOneIsTheFirst() throws Exception {
    try (ExecutorService starts = Executors.newFixedThreadPool(8)) {
      Callable<Optional<SingleInstance.Hold>> start = () -> enter(NOTES);
      List<Future<Optional<SingleInstance.Hold>>> all =
          starts.invokeAll(Collections.nCopies(8, start));

      List<SingleInstance.Hold> firsts =
          all.stream().map(Future::resultNow).flatMap(Optional::stream).toList();
      assertThat(firsts).hasSize(1);
      for (int later = 1; later < all.size(); later++) {
        assertThat(asked.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isEqualTo(NOTES);
      }
      firsts.getFirst().close();
    }
  }

  @Test
  void oneLibraryIsTheSameByEveryPath() throws IOException {
    Files.createFile(library);
    Path link = Files.createSymbolicLink(folder.resolve("link.db"), library);

    try (var first = enter(WindowRequest.SHOW).orElseThrow()) {
      assertThat(first.lock()).isNotNull();
      assertThat(instance.enter(link, NOTES, new Inbox())).isEmpty();
    }
  }

  @Test
  void anotherLibraryHasAWindowOfItsOwn() {
    try (var first = enter(WindowRequest.SHOW).orElseThrow();
        var other = instance.enter(folder.resolve("other.db"), NOTES, new Inbox()).orElseThrow()) {
      assertThat(other.listener()).isNotEqualTo(first.listener());
    }
    assertThat(asked).isEmpty();
  }

  @Test
  void aWindowThatDoesNotAnswerIsTold() throws IOException {
    InstanceFiles files = InstanceFiles.of(folder.resolve("session"), library);
    var hasty = new SingleInstance(folder.resolve("session"), Duration.ofMillis(120));

    try (var first = enter(WindowRequest.SHOW).orElseThrow()) {
      assertThat(first.lock()).isNotNull();
      Files.delete(files.socket());
      assertThatThrownBy(() -> hasty.enter(library, NOTES, new Inbox()))
          .isInstanceOf(CommandFailedException.class)
          .hasMessageContaining("does not answer");
    }
  }

  @Test
  void nonsenseOnTheSocketIsNoRequest() throws Exception {
    InstanceFiles files = InstanceFiles.of(folder.resolve("session"), library);
    try (var first = enter(WindowRequest.SHOW).orElseThrow()) {
      assertThat(first.lock()).isNotNull();
      try (var stranger = SocketChannel.open(StandardProtocolFamily.UNIX)) {
        stranger.connect(UnixDomainSocketAddress.of(files.socket()));
        stranger.write(ByteBuffer.wrap(new byte[] {0, 2, 'h', 'i', 0, 0}));
      }

      assertThat(enter(NOTES)).isEmpty();
      assertThat(asked.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isEqualTo(NOTES);
    }
  }

  @Test
  void nobodyElseCanReachTheSocket() throws IOException {
    InstanceFiles files = InstanceFiles.of(folder.resolve("session"), library);

    assertThat(Files.getPosixFilePermissions(files.socket().getParent()))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void aFolderThatCanNotBeMadeIsNoReasonNotToStart() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    assertThat(new SingleInstance(file.resolve("session"), PATIENCE).enter(library, NOTES, inbox))
        .isPresent();
  }

  private Optional<SingleInstance.Hold> enter(WindowRequest request) {
    return instance.enter(library, request, inbox);
  }
}
