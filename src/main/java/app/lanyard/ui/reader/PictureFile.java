package app.lanyard.ui.reader;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/** A file of a picture that may be shown. */
record PictureFile(Path path, PictureType type, FileTime modified) {}
