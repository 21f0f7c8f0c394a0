package app.lanyard.cli;

import picocli.CommandLine.IVersionProvider;

/** The version, with the day and the name of the last change in it. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"Lanyard " + BuildInfo.read().text()};
  }
}
