package app.lanyard.store;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SearchTextPropertyTest {

  @Property
  void aQueryIsQuotedWordsAndNothingElse(@ForAll String typed) {
    assertThat(SearchText.query(typed)).matches("|\"[^\"]+\" \\*(?: AND \"[^\"]+\" \\*)*");
  }
}
