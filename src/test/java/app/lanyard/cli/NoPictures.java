package app.lanyard.cli;

import java.util.List;

/** Takes no pictures, for commands that need none. */
final class NoPictures implements PictureTaker {

  @Override
  public List<String> views() {
    return List.of();
  }

  @Override
  public int take(PictureRequest request) {
    return ExitStatus.FAILED;
  }
}
