package app.lanyard.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * One walk through one folder. First come the folders and files that really are below the root,
 * then the links among them in the order of their paths, then the links found through those, and so
 * on. It keeps its own stack: folders may be nested deeper than calls may be.
 */
final class FolderTraversal {

  /**
   * A folder, file or link on the way.
   *
   * @param relative its path from the root, through links
   * @param real where it really is; of a link, the link itself
   */
  private record Place(Path relative, Path real) {
    Place child(Path name) {
      return new Place(relative.resolve(name), real.resolve(name));
    }
  }

  private final Path root;
  private final Path realRoot;
  private final FolderLister lister;
  private final BooleanSupplier cancelled;
  private final Deque<Place> folders = new ArrayDeque<>();
  private final List<Place> links = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();
  private final WalkFinds finds = new WalkFinds();

  FolderTraversal(Path root, FolderLister lister, BooleanSupplier cancelled) throws IOException {
    this.root = root;
    this.realRoot = root.toRealPath();
    this.lister = lister;
    this.cancelled = cancelled;
  }

  /**
   * @throws IOException if the root itself can't be listed
   */
  FolderWalk walk() throws IOException {
    seen.add(realRoot);
    lookInto(new Place(root.getFileSystem().getPath(""), realRoot), lister.names(root));
    walkFolders();
    while (!links.isEmpty()) {
      List<Place> round = new ArrayList<>(links);
      links.clear();
      round.sort(Comparator.comparing(Place::relative));
      round.forEach(this::follow);
    }
    return finds.toWalk();
  }

  private void walkFolders() {
    while (!folders.isEmpty()) {
      walkFolder(folders.pop());
    }
  }

  private void walkFolder(Place folder) {
    if (cancelled.getAsBoolean()) {
      finds.leaveUnread(folder.relative());
      return;
    }
    try {
      List<Path> names = lister.names(root.resolve(folder.relative()));
      if (!NoteNames.isMachineMade(names)) {
        lookInto(folder, names);
      }
    } catch (NoSuchFileException deletedSinceListed) {
      // It is as if it had been deleted before the walk: there is nothing to report.
    } catch (IOException e) {
      finds.failed(folder.relative(), e);
    }
  }

  private void lookInto(Place folder, List<Path> names) {
    for (Path name : names) {
      if (cancelled.getAsBoolean()) {
        finds.leaveUnread(folder.relative());
        return;
      }
      if (!NoteNames.isLeftOut(name)) {
        look(folder.child(name));
      }
    }
  }

  private void look(Place place) {
    try {
      var attributes =
          Files.readAttributes(
              root.resolve(place.relative()), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (isLink(attributes)) {
        links.add(place);
      } else {
        take(place, attributes);
      }
    } catch (NoSuchFileException deletedSinceListed) {
      // It is as if it had been deleted before the walk: there is nothing to report.
    } catch (IOException e) {
      finds.failed(place.relative(), e);
    }
  }

  /** A junction, as Windows has them, shows as a folder that is something else as well. */
  private static boolean isLink(BasicFileAttributes attributes) {
    return attributes.isSymbolicLink() || (attributes.isDirectory() && attributes.isOther());
  }

  private void follow(Place link) {
    if (cancelled.getAsBoolean()) {
      finds.leaveUnread(link.relative());
      return;
    }
    try {
      Path target = root.resolve(link.relative()).toRealPath();
      if (!target.equals(realRoot) && realRoot.startsWith(target)) {
        finds.problem(link.relative(), Reasons.LINK_TO_ANCESTOR);
        return;
      }
      var attributes = Files.readAttributes(target, BasicFileAttributes.class);
      take(new Place(link.relative(), target), attributes);
      walkFolders();
    } catch (NoSuchFileException e) {
      finds.leaveUnread(link.relative());
      finds.problem(link.relative(), Reasons.LINK_TO_NOTHING);
    } catch (IOException e) {
      finds.failed(link.relative(), e);
    }
  }

  private void take(Place place, BasicFileAttributes attributes) {
    if (attributes.isDirectory()) {
      if (seen.add(place.real())) {
        folders.push(place);
      }
    } else if (NoteNames.isNote(place.relative())) {
      takeNote(place, attributes);
    }
  }

  private void takeNote(Place place, BasicFileAttributes attributes) {
    if (!attributes.isRegularFile()) {
      finds.problem(place.relative(), Reasons.NEITHER_FILE_NOR_FOLDER);
    } else if (seen.add(place.real())) {
      finds.note(PathText.of(place.relative()), root.resolve(place.relative()), attributes);
    }
  }
}
