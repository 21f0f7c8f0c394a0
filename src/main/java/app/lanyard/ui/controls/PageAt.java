package app.lanyard.ui.controls;

/**
 * A page of a {@link WindowedList}.
 *
 * @param segment the stretch it belongs to, by its place in the list
 * @param number counted from 0 within the stretch
 */
record PageAt(int segment, int number) {}
