/** How what annotations say and quote is written in the library file and in files of others. */
package app.lanyard.store.annotation;
