package app.lanyard.markdown.frontmatter;

import app.lanyard.model.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one block of data, and saves what it can if the block is broken. */
final class BlockReader {

  private static final int MAX_LENGTH = 1_000_000;
  private static final Pattern NAME =
      Pattern.compile("[\\w$@.:/+-]+(?: [\\w-]+){0,2}", Pattern.UNICODE_CHARACTER_CLASS);

  private final Notation notation;

  BlockReader(Notation notation) {
    this.notation = notation;
  }

  /**
   * @param firstLine the block's first line in the text, counted from 1
   * @param end the position in the text after the header
   */
  Header read(String block, int firstLine, int end) {
    try {
      return parse(block)
          .filter(BlockReader::hasKeysOfData)
          .map(data -> header(data, firstLine, end))
          .orElse(Header.NONE);
    } catch (NotationException e) {
      Data data = LineSalvage.salvage(block);
      if (!isPlainlyMeant(data)) {
        return Header.NONE;
      }
      data.fault(e.line(), e.reason());
      return header(data, firstLine, end);
    }
  }

  static Header header(Data data, int firstLine, int end) {
    Map<String, Integer> lines = new LinkedHashMap<>();
    data.lines().forEach((key, line) -> lines.put(key, line + firstLine - 1));
    List<Problem> problems =
        data.faults().stream()
            .map(fault -> new Problem("", fault.line() + firstLine - 1, fault.reason()))
            .toList();
    return new Header(data.values(), lines, end, problems);
  }

  private Optional<Data> parse(String block) throws NotationException {
    if (block.length() > MAX_LENGTH) {
      throw new NotationException(1, "The front matter is too long to be read");
    }
    try {
      return notation.parse(block);
    } catch (StackOverflowError e) {
      throw new NotationException(1, "The front matter is nested too deeply", e);
    } catch (RuntimeException e) {
      throw new NotationException(1, "The front matter could not be read", e);
    }
  }

  /** Whether the keys are names: a sentence with a colon, between two rules, is no data. */
  private static boolean hasKeysOfData(Data data) {
    Set<String> keys = data.values().keySet();
    return keys.stream().anyMatch(KnownKeys::contains)
        || keys.stream().allMatch(key -> NAME.matcher(key).matches());
  }

  /** Whether a broken block was to be front matter, and is not text between two rules. */
  private static boolean isPlainlyMeant(Data saved) {
    return saved.lines().keySet().stream().anyMatch(KnownKeys::contains);
  }
}
