/** How corrections are written in the library file. */
package app.lanyard.store.correction;
