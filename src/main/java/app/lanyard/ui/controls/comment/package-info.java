/** Writing comments in Markdown, with links by {@code @}, and showing them. */
package app.lanyard.ui.controls.comment;
