/**
 * Speakers, projects and events: a list of each, a page for one of them, and what a person can put
 * right about them. One view, made for each kind.
 */
package app.lanyard.ui.directory;
