package app.lanyard.ui.controls;

/**
 * A page that a list holds, named so that it is found again in a later list of the same rows.
 *
 * @param segment the key of the stretch it belongs to
 * @param number counted from 0 within the stretch
 */
public record HeldPage(Object segment, int number) {}
