/**
 * What the page of a speaker, project or event shows below its head: a chart, and sections of rows
 * in one list that is read a window at a time.
 */
package app.lanyard.ui.directory.page;
