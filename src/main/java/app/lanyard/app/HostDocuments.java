package app.lanyard.app;

import java.util.function.Consumer;
import javafx.application.Application;
import javafx.stage.Stage;

/** Opens an address with the program that the system has for it. */
final class HostDocuments implements Consumer<String> {

  private final Application host = new Host();

  @Override
  public void accept(String address) {
    host.getHostServices().showDocument(address);
  }

  /** JavaFX gives its services to an application alone; this one is never launched. */
  private static final class Host extends Application {
    @Override
    public void start(Stage stage) {
      throw new UnsupportedOperationException("The window is not started this way");
    }
  }
}
