package app.lanyard.library;

/** Identifiers of annotations as IRIs, and back. */
final class AnnotationIds {

  private static final String ULID = "urn:ulid:";

  private AnnotationIds() {}

  /** Those of other programs are IRIs already. */
  static String iri(String id) {
    return id.indexOf(':') < 0 ? ULID + id : id;
  }

  static String of(String iri) {
    return iri.startsWith(ULID) ? iri.substring(ULID.length()) : iri;
  }
}
