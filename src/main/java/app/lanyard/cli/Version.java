package app.lanyard.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the module, as the build wrote it into its descriptor. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    var descriptor = Version.class.getModule().getDescriptor();
    String version =
        descriptor == null ? "(from sources)" : descriptor.rawVersion().orElse("(from sources)");
    return new String[] {"Lanyard " + version};
  }
}
