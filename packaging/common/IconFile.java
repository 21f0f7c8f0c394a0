import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Packs the program's pictures into one file, as macOS (.icns) and Windows (.ico) want them; both
 * take PNG as it is.
 *
 * <p>Words: the folder of the pictures, and the file to write.
 */
final class IconFile {

  private static final int[] SIZES = {16, 32, 48, 64, 128, 256};

  /** How macOS calls the sizes that it knows. */
  private static final Map<Integer, String> MAC_TYPES =
      Map.of(16, "icp4", 32, "icp5", 64, "icp6", 128, "ic07", 256, "ic08");

  private record Picture(int size, byte[] png) {}

  public static void main(String[] words) throws IOException {
    List<Picture> pictures = new ArrayList<>();
    for (int size : SIZES) {
      pictures.add(read(Path.of(words[0], "lanyard-" + size + ".png"), size));
    }
    Path file = Path.of(words[1]);
    Files.write(file, file.toString().endsWith(".icns") ? icns(pictures) : ico(pictures));
  }

  private static Picture read(Path file, int size) throws IOException {
    byte[] png = Files.readAllBytes(file);
    // The width stands in the first chunk of a PNG file, after its mark and the chunk's head.
    int width = ByteBuffer.wrap(png).getInt(16);
    if (width != size) {
      throw new IOException(file + " is " + width + " pixels wide");
    }
    return new Picture(size, png);
  }

  private static byte[] icns(List<Picture> pictures) throws IOException {
    var body = new ByteArrayOutputStream();
    var out = new DataOutputStream(body);
    for (Picture picture : pictures) {
      String type = MAC_TYPES.get(picture.size());
      if (type != null) {
        out.writeBytes(type);
        out.writeInt(picture.png().length + 8);
        out.write(picture.png());
      }
    }
    return ByteBuffer.allocate(body.size() + 8)
        .put(new byte[] {'i', 'c', 'n', 's'})
        .putInt(body.size() + 8)
        .put(body.toByteArray())
        .array();
  }

  private static byte[] ico(List<Picture> pictures) {
    int start = 6 + 16 * pictures.size();
    int length = start + pictures.stream().mapToInt(picture -> picture.png().length).sum();
    ByteBuffer file = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    file.putShort((short) 0).putShort((short) 1).putShort((short) pictures.size());
    int offset = start;
    for (Picture picture : pictures) {
      byte side = (byte) picture.size();
      file.put(side).put(side).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32);
      file.putInt(picture.png().length).putInt(offset);
      offset += picture.png().length;
    }
    pictures.forEach(picture -> file.put(picture.png()));
    return file.array();
  }
}
