package app.lanyard.library;

import app.lanyard.source.FolderWalk;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/** Looks for the notes of a source. */
@FunctionalInterface
interface SourceWalking {
  FolderWalk walk(Path root, BooleanSupplier cancelled);
}
