/** What reading notes costs, beside what parsing Markdown costs. Run by hand: no test needs it. */
@NullMarked
package app.lanyard.bench;

import org.jspecify.annotations.NullMarked;
