package app.lanyard.extract;

import java.util.List;

/** Tells the addresses of pages that people have of themselves at services for that. */
final class ProfilePages {

  private static final List<String> HOSTS =
      List.of("twitter.com/", "//x.com/", "linkedin.com/in/", "bsky.app/profile/", "mastodon.");

  private static final List<String> POSTS = List.of("/status/", "/post/", "/hashtag/", "?q=");

  private ProfilePages() {}

  static boolean isOne(String url) {
    return HOSTS.stream().anyMatch(url::contains) && POSTS.stream().noneMatch(url::contains);
  }
}
