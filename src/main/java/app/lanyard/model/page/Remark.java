package app.lanyard.model.page;

/**
 * What the person wrote about the one whose page it is.
 *
 * @param id of the annotation
 * @param text never empty
 */
public record Remark(String id, String text) {}
