/** What a link of a note leads to: a session's page, a recording, slides, code, a paper. */
package app.lanyard.extract.link;
