package app.lanyard.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "screenshot",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Draws the window into a PNG file; no display is needed.")
final class ScreenshotCommand implements Callable<Integer> {

  enum Theme {
    LIGHT,
    DARK
  }

  private static final int MAX_SCALE = 4;

  /** As many as a picture of 8000 × 8000 has. */
  private static final double MAX_PIXELS = 64e6;

  private static final Pattern SIZE = Pattern.compile("(\\d{3,4})x(\\d{3,4})");

  private final PictureTaker pictureTaker;

  @Option(names = "--library", required = true, paramLabel = "FILE", description = "The library.")
  private Path library;

  @Option(names = "--view", required = true, paramLabel = "VIEW", description = "What to show.")
  private String view;

  @Option(names = "--select", paramLabel = "TEXT", description = "Words of the row to select.")
  private @Nullable String select;

  @Option(names = "--open", paramLabel = "PATH", description = "The note to open in the reader.")
  private @Nullable String open;

  @Option(names = "--theme", paramLabel = "THEME", description = "${COMPLETION-CANDIDATES}.")
  private Theme theme = Theme.LIGHT;

  @Option(names = "--scale", paramLabel = "N", description = "Pixels for each unit: 1, 1.5 or 2.")
  private double scale = 1;

  @Option(names = "--size", paramLabel = "WxH", description = "The window's size: 1280x800.")
  private String size = "1280x800";

  @Option(names = "--output", required = true, paramLabel = "FILE", description = "The PNG file.")
  private Path output;

  ScreenshotCommand(PictureTaker pictureTaker) {
    this.pictureTaker = pictureTaker;
  }

  @Override
  public Integer call() {
    ExistingPath.require(library);
    OutputFile.require(output, library);
    return pictureTaker.take(request());
  }

  private PictureRequest request() {
    Matcher matcher = SIZE.matcher(size);
    if (!matcher.matches()) {
      throw new WrongWordsException("A size is written like 1280x800, not " + size);
    }
    int width = Integer.parseInt(matcher.group(1));
    int height = Integer.parseInt(matcher.group(2));
    requireScale(width, height);
    return new PictureRequest(
        library, knownView(), select, open, theme == Theme.DARK, scale, width, height, output);
  }

  private void requireScale(int width, int height) {
    if (!(scale >= 1 && scale <= MAX_SCALE)) {
      throw new WrongWordsException("A scale lies between 1 and 4, not at " + scale);
    }
    if (width * scale * height * scale > MAX_PIXELS) {
      throw new WrongWordsException(
          "A picture of " + size + " at scale " + scale + " is too large to be drawn");
    }
  }

  private String knownView() {
    String name = view.toLowerCase(Locale.ROOT);
    if (!pictureTaker.views().contains(name)) {
      throw new WrongWordsException(
          "There is no view " + view + "; there are " + String.join(", ", pictureTaker.views()));
    }
    return name;
  }
}
