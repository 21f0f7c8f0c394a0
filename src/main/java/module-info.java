import org.jspecify.annotations.NullMarked;

/** Lanyard: a library for the notes people bring home from conferences. It exports nothing. */
@NullMarked
module app.lanyard {
  requires atlantafx.base;
  requires ch.qos.logback.classic;
  requires ch.qos.logback.core;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.dataformat.toml;
  requires com.github.albfernandez.juniversalchardet;
  requires com.samskivert.jmustache;
  requires info.picocli;
  requires java.desktop;
  requires java.net.http;
  requires java.sql;
  requires javafx.controls;
  requires javafx.swing;
  requires javafx.web;
  requires jdk.xml.dom;
  requires org.commonmark;
  requires org.commonmark.ext.autolink;
  requires org.commonmark.ext.footnotes;
  requires org.commonmark.ext.gfm.strikethrough;
  requires org.commonmark.ext.gfm.tables;
  requires org.commonmark.ext.task.list.items;
  requires org.controlsfx.controls;
  requires org.jsoup;
  requires org.kordamp.ikonli.bootstrapicons;
  requires org.kordamp.ikonli.javafx;
  requires org.slf4j;
  requires org.snakeyaml.engine;
  requires org.xerial.sqlitejdbc;
  requires static org.jspecify;

  opens app.lanyard.cli to
      info.picocli;
}
