import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.web.WebView;
import javafx.stage.Stage;

/**
 * What Lanyard is measured against: a window with a line of text in it or, if a file is named, with
 * that file in a web view.
 */
public final class BareWindow extends Application {

  public static void main(String[] words) {
    launch(words);
  }

  @Override
  public void start(Stage stage) throws Exception {
    stage.setScene(new Scene(content(), 1280, 800));
    stage.setTitle("Bare window");
    stage.show();
  }

  private Parent content() throws Exception {
    if (getParameters().getRaw().isEmpty()) {
      return new StackPane(new Label("Ready"));
    }
    var web = new WebView();
    String text = Files.readString(Path.of(getParameters().getRaw().getFirst()));
    web.getEngine().loadContent("<pre>" + text.replace("&", "&amp;").replace("<", "&lt;"));
    return new StackPane(web);
  }
}
