package app.lanyard.bench;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/**
 * Starts programs as the packaged program is started: without the second compiler, and with an AOT
 * cache, which holds what a run before has learnt of the code (JEP 483, JEP 515). A cache takes
 * classes from jars alone, so that folders on the class path are packed first.
 */
final class TrainedProcess {

  private final Path work;
  private final String classPath;

  /**
   * @param work a folder for the jars and the cache
   */
  TrainedProcess(Path work) throws IOException {
    this.work = work;
    this.classPath = packed(System.getProperty("java.class.path"));
  }

  /** Runs a program to its end, and keeps what was learnt of it. */
  void train(Class<?> program, String... arguments) throws IOException {
    run("-XX:AOTCacheOutput=" + cache(), program, arguments);
    if (!Files.isRegularFile(cache())) {
      throw new IOException("The training has left no cache");
    }
  }

  /** Runs a program to its end with what was learnt. */
  void start(Class<?> program, String... arguments) throws IOException {
    run("-XX:AOTCache=" + cache(), program, arguments);
  }

  private Path cache() {
    return work.resolve("window.aot");
  }

  private void run(String option, Class<?> program, String... arguments) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(Display.options());
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            option,
            "-Xlog:aot*=error",
            "-Xlog:cds*=error",
            "-cp",
            classPath,
            program.getName()));
    command.addAll(List.of(arguments));
    try {
      int status = new ProcessBuilder(command).inheritIO().start().waitFor();
      if (status != 0) {
        throw new IOException(program.getSimpleName() + " ended with the status " + status);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted", e);
    }
  }

  private String packed(String entries) throws IOException {
    var packed = new ArrayList<String>();
    for (String entry : entries.split(File.pathSeparator, -1)) {
      packed.add(Files.isDirectory(Path.of(entry)) ? jarOf(entry, packed.size()) : entry);
    }
    return String.join(File.pathSeparator, packed);
  }

  private String jarOf(String folder, int number) throws IOException {
    String jar = work.resolve("classes-" + number + ".jar").toString();
    int status =
        ToolProvider.findFirst("jar")
            .orElseThrow()
            .run(System.out, System.err, "--create", "--file", jar, "-C", folder, ".");
    if (status != 0) {
      throw new IOException("No jar could be made of " + folder);
    }
    return jar;
  }
}
