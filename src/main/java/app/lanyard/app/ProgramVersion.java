package app.lanyard.app;

/** The version of this program, as the build wrote it into the module. */
final class ProgramVersion {

  private ProgramVersion() {}

  static String text() {
    var descriptor = ProgramVersion.class.getModule().getDescriptor();
    return descriptor == null ? "" : descriptor.rawVersion().orElse("");
  }
}
