/** Calendars in the iCalendar format (RFC 5545), for calendar programs to read. */
package app.lanyard.library.calendar;
