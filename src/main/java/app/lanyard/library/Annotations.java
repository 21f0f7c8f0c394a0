package app.lanyard.library;

import app.lanyard.model.EntityKind;
import app.lanyard.model.Marks;
import app.lanyard.model.WatchStatus;
import app.lanyard.model.annotation.Annotation;
import app.lanyard.model.annotation.AnnotationContent;
import app.lanyard.model.annotation.AnnotationSubject;
import app.lanyard.model.annotation.ListedAnnotation;
import app.lanyard.model.annotation.NewAnnotation;
import app.lanyard.model.annotation.PlacedAnnotation;
import app.lanyard.model.annotation.TextQuote;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what a person marks and writes down. When a call returns, what it did is on the disk and
 * everything read from then on has it. Nothing is ever deleted: what goes to the trash can be
 * restored. Identifiers and the time of making never change.
 */
public interface Annotations {

  /**
   * Those on a note that are not in the trash: first those on all of it, then by their place in the
   * text, then the orphaned ones. The places are those in the text that the library keeps, which is
   * what a reader shows, even while the note's file is gone.
   */
  List<PlacedAnnotation> ofNote(long note);

  /** Those on a talk, speaker, project or event that are not in the trash, the oldest first. */
  List<Annotation> of(EntityKind kind, long id);

  /**
   * @throws LibraryException if the library has not what it is to be on any more
   */
  Annotation add(NewAnnotation wanted);

  /**
   * Puts other content in the place of what an annotation says.
   *
   * @throws LibraryException if there is none of that identifier
   */
  Annotation change(String id, AnnotationContent content);

  /**
   * Puts other content in the place of what several annotations say: all of them, or none.
   *
   * @param contents by the annotations' identifiers
   * @throws LibraryException if there is none of one of the identifiers
   */
  void changeAll(Map<String, AnnotationContent> contents);

  /**
   * Puts an annotation where the person says it belongs now. This alone changes what it quotes.
   *
   * @throws LibraryException if there is none of that identifier on a part of a note
   */
  Annotation move(String id, TextQuote quote);

  /**
   * Lets an annotation quote what stands where it was found again, if it was found.
   *
   * @throws LibraryException if there is none of that identifier on a part of a note
   */
  Annotation accept(String id);

  /**
   * Says whether what stands where an annotation was found again is not what was marked. Such a
   * text is not offered for it any more: it is orphaned until its note says something else.
   *
   * @param refused false takes it back
   */
  void refuse(String id, boolean refused);

  /** Those that are in the trash already stay there as they are. */
  void trash(List<String> ids);

  /** Takes annotations out of the trash; those that are not in it stay as they are. */
  void restore(List<String> ids);

  /** All of them, those in the trash too, the newest first. */
  List<ListedAnnotation> all();

  /** Those in the trash, the last that was put there first. */
  List<Annotation> trashed();

  /** All that the person made of something as a whole. */
  Marks marks(AnnotationSubject subject);

  boolean starred(AnnotationSubject subject);

  /** Gives a star or takes it back. There is never more than one on the same thing. */
  void star(AnnotationSubject subject, boolean starred);

  /**
   * Gives a rating in the place of any other, or takes it back.
   *
   * @param rating from 1 to {@link Marks#BEST}; 0 for none
   */
  void rate(AnnotationSubject subject, int rating);

  /**
   * Says how far the person has come, in the place of what was said before.
   *
   * @param status null if that is not told any more
   */
  void status(AnnotationSubject subject, @Nullable WatchStatus status);

  /**
   * Writes a note in the place of any other.
   *
   * @param note Markdown; with no tags either, an empty one takes the note back
   */
  void remark(AnnotationSubject subject, String note, List<String> tags);
}
