package app.lanyard.app;

import app.lanyard.cli.WindowRequest;

/**
 * What is asked of a window.
 *
 * @param first what it is started for
 * @param later what is asked while it is open
 */
record WindowRequests(WindowRequest first, Inbox later) {}
