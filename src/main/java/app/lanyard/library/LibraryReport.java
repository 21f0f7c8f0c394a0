package app.lanyard.library;

import java.util.List;

/**
 * What was found in the files of a library.
 *
 * @param damage what is wrong with what can't be had again, empty if nothing is
 * @param index what is wrong with the index, as the end of a sentence, empty if nothing is
 * @param annotations those that are not in the trash
 * @param orphaned those of them whose note, or text in it, is not there any more
 * @param sound whether there is nothing to repair
 */
public record LibraryReport(
    List<String> damage, String index, int annotations, int orphaned, boolean sound) {

  public LibraryReport {
    damage = List.copyOf(damage);
  }
}
