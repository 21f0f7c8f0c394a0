/** What people write themselves: Markdown in which links may lead to talks, people and projects. */
package app.lanyard.markdown.comment;
