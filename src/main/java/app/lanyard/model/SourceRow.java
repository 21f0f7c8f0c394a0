package app.lanyard.model;

/**
 * A folder or single file that notes come from.
 *
 * @param name its short name: the last part of the path
 * @param root the folder's or file's absolute path
 * @param notes how many notes of it are in the library
 */
public record SourceRow(long id, String name, String root, boolean folder, int notes) {}
