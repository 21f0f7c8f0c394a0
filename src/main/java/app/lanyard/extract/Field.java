package app.lanyard.extract;

import app.lanyard.extract.text.RichText;

/**
 * A labelled value of a note, such as "Speaker: …".
 *
 * @param label the label as written, without colon
 */
record Field(FieldKind kind, String label, RichText value) {}
