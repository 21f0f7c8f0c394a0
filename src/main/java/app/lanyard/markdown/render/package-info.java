/**
 * Writes a syntax tree as safe HTML and as the text a reader sees, at once. What may be in the HTML
 * is stated here and nowhere else: nothing of a note reaches it but through these classes.
 */
package app.lanyard.markdown.render;
