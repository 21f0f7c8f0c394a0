package app.lanyard.ui.reader;

import app.lanyard.ui.task.TaskRunner;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Loads the one picture from the web that a person asked to see. */
final class RemotePictureModel {

  private static final Logger LOG = LoggerFactory.getLogger(RemotePictureModel.class);

  private final RemotePictures pictures;
  private final TaskRunner tasks;

  RemotePictureModel(RemotePictures pictures, TaskRunner tasks) {
    this.pictures = pictures;
    this.tasks = tasks;
  }

  /**
   * @param show gets the picture as a {@code data:} URL
   * @param fail is called if it can't be had
   */
  void load(String url, Consumer<String> show, Runnable fail) {
    tasks.run(
        () -> pictures.load(url),
        show,
        failure -> {
          LOG.info("A picture could not be loaded: {}", failure.getMessage());
          fail.run();
        });
  }
}
