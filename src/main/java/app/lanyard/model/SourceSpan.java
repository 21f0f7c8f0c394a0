package app.lanyard.model;

/**
 * The lines of a note's file that something was found in.
 *
 * @param startLine the first line, counted from 1
 * @param endLine the last line, included
 */
public record SourceSpan(int startLine, int endLine) {

  /**
   * @throws IllegalArgumentException if the lines are not in order or not counted from 1
   */
  public SourceSpan {
    if (startLine < 1 || endLine < startLine) {
      throw new IllegalArgumentException("Not a span of lines: " + startLine + ".." + endLine);
    }
  }

  public static SourceSpan line(int line) {
    return new SourceSpan(line, line);
  }

  /** The smallest span that holds both. */
  public SourceSpan union(SourceSpan other) {
    return new SourceSpan(Math.min(startLine, other.startLine), Math.max(endLine, other.endLine));
  }
}
