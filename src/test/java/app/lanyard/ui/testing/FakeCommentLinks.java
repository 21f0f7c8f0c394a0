package app.lanyard.ui.testing;

import app.lanyard.model.search.SearchHit;
import app.lanyard.ui.controls.comment.CommentLinks;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Finds what it was given whatever is typed, at once, and remembers what was followed. */
public final class FakeCommentLinks implements CommentLinks {

  public final List<SearchHit> offers = new CopyOnWriteArrayList<>();
  public final List<String> typed = new CopyOnWriteArrayList<>();
  public final List<String> followed = new CopyOnWriteArrayList<>();

  @Override
  public void find(String name, Consumer<List<SearchHit>> found) {
    typed.add(name);
    found.accept(List.copyOf(offers));
  }

  @Override
  public void forget() {}

  @Override
  public void follow(String href, String name) {
    followed.add(href);
  }
}
