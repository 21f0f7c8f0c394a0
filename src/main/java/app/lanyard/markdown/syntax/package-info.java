/**
 * Markdown as notes use it: CommonMark with the extensions of GitHub, and what Hugo, Jekyll, Quarto
 * and Obsidian add. Everything becomes nodes with source spans; no text is replaced.
 */
package app.lanyard.markdown.syntax;
