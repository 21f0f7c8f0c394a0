/** What is known of conferences before any note is read: the series and their other names. */
package app.lanyard.extract.event;
