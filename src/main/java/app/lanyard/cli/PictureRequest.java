package app.lanyard.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A picture of the window to draw.
 *
 * @param view the name of the view to show
 * @param select the talk or note to select, by words of its title
 * @param open the path of a note to open in the reader
 * @param dark whether in the dark theme
 * @param scale pixels for each unit of length: 1 to 4
 */
public record PictureRequest(
    Path library,
    String view,
    @Nullable String select,
    @Nullable String open,
    boolean dark,
    double scale,
    int width,
    int height,
    Path output) {}
