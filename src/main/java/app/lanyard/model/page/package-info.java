/** What the page of one speaker, project or event tells. */
package app.lanyard.model.page;
