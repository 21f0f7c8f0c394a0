package app.lanyard.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTest {

  @TempDir Path folder;
  private Database database;

  @BeforeEach
  void open() {
    database = Database.open(folder.resolve("text.db"));
    database.execute(
        """
        CREATE VIRTUAL TABLE found USING fts5 (
          text, prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2')""");
  }

  @AfterEach
  void close() {
    database.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Scaling eBPF at the edge     | scal                | true",
        "Scaling eBPF at the edge     | EDGE ebpf           | true",
        "Scaling eBPF at the edge     | caling              | false",
        "Scaling eBPF at the edge     | scaling wasm        | false",
        "Žižkov und Überraschung      | zizkov uber         | true",
        "Zizkov                       | Žižkov              | true",
        "在上海的开源软件大会上           | 开源                 | true",
        "在上海的开源软件大会上           | 开源 大会             | true",
        "在上海的开源软件大会上           | 源开                 | false",
        "AI开源大模型                   | AI开源               | true",
        "AI开源大模型                   | ai                  | true",
        "クラウドネイティブの基礎          | ネイティブ            | true",
        "ＫｕｂｅＣｏｎ                   | kubecon             | true",
        "C++ and C#                   | c++                 | true",
        "'Plain WORDS\nin Žižkov'      | plain words zizkov  | true",
        "'在上海\nPlain WORDS'          | 上海 words            | true",
        "serverless functions         | server-less         | false",
        "server-less functions        | server-less         | true",
        "a title                      | ' '                 | true",
        "a title                      | ***                 | true",
      })
  void eachWordIsFoundByItsBeginning(String text, String typed, boolean found) {
    database.update("INSERT INTO found VALUES (?)", SearchText.indexed(text));
    assertThat(finds(typed)).isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "\"unclosed",
        "a\" OR \"b",
        "kube*",
        "*",
        "-kube",
        "NEAR(a b)",
        "a NEAR b",
        "NOT a",
        "a AND",
        "OR",
        "title:kube",
        "{a b}: c",
        "^kube",
        "(",
        ")",
        "a + b",
        "'; DROP TABLE found; --",
        "\\",
        "%",
        "\u0000",
        "kube\u0000con",
        "😀",
        "a\tb\nc",
        "-",
        "--",
        ":",
        "?",
        "$1",
        "@x"
      })
  void whatIsTypedIsNeverTheIndexesOwnSyntax(String typed) {
    database.update("INSERT INTO found VALUES ('kube con a b not near or and')");
    assertThatCode(() -> finds(typed)).doesNotThrowAnyException();
    assertThat(database.number("SELECT count(*) FROM found")).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NOT", "or", "near", "AND"})
  void operatorsAreWordsLikeAnyOther(String typed) {
    database.update("INSERT INTO found VALUES ('not or near and')");
    assertThat(finds(typed)).isTrue();
  }

  private boolean finds(String typed) {
    String query = SearchText.query(typed);
    return query.isEmpty()
        || !database
            .list("SELECT rowid FROM found WHERE found MATCH ?", row -> row.number("rowid"), query)
            .isEmpty();
  }
}
