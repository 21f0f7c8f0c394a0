package app.lanyard.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteSafetyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<SCRIPT SRC=//evil.test/x.js></SCRIPT>",
        "a <script>alert(1)</script> b",
        "a <script\n>alert(1)</script\n> b",
        "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "<img src=x onerror=alert(1)>",
        "<img src=x onerror\n=alert(1)>",
        "a <img/src=x/onerror=alert(1)> b",
        "<img src=\"x\" srcset=\"https://evil.test/a.png 2x\">",
        "<img src=https://evil.test/a.png>",
        "<img src=\"javascript:alert(1)\">",
        "<img src=\"data:image/svg+xml;base64,PHN2Zz4=\">",
        "<img src=\"file:///etc/passwd\">",
        "<picture><source srcset=\"https://evil.test/a.webp\"><img src=\"https://evil.test/a.png\"></picture>",
        "<video poster=\"https://evil.test/a.png\" src=\"https://evil.test/v.mp4\" autoplay></video>",
        "<audio src=\"https://evil.test/a.mp3\" autoplay></audio>",
        "<iframe src=\"https://evil.test\"></iframe>",
        "<iframe src=\"javascript:alert(1)\"></iframe>",
        "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
        "<object data=\"https://evil.test/x.swf\"></object>",
        "<embed src=\"https://evil.test/x.swf\">",
        "<applet code=x></applet>",
        "<form action=\"https://evil.test\"><input name=a><button formaction=\"javascript:alert(1)\">x</button></form>",
        "<meta http-equiv=\"refresh\" content=\"0;url=https://evil.test\">",
        "a <meta http-equiv=\"refresh\" content=\"0;url=https://evil.test\"> b",
        "<base href=\"https://evil.test/\">",
        "<link rel=\"stylesheet\" href=\"https://evil.test/x.css\">",
        "<link rel=\"prefetch\" href=\"https://evil.test/x\">",
        "<style>@import url(https://evil.test/x.css); body { background: url(https://evil.test/a) }</style>",
        "a <style>* { color: red }</style> b",
        "<p style=\"background:url(https://evil.test/a)\">x</p>",
        "<b style=\"background:url(https://evil.test/a)\">x</b>",
        "a <b style=\"x\" onclick=\"alert(1)\">x</b> b",
        "<table background=\"https://evil.test/a\"><tr><td background=\"https://evil.test/b\">x</td></tr></table>",
        "<body onload=alert(1) background=\"https://evil.test/a\">",
        "<svg onload=alert(1)><script>alert(1)</script></svg>",
        "<svg><image href=\"https://evil.test/a.png\"/></svg>",
        "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
        "a <svg/onload=alert(1)> b",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>",
        "<math href=\"javascript:alert(1)\">x</math>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<a href=\" java\tscript:alert(1)\">x</a>",
        "<a href=\"&#106;avascript:alert(1)\">x</a>",
        "<a href=\"vbscript:x\">x</a>",
        "<a href=\"data:text/html;base64,PHNjcmlwdD4=\">x</a>",
        "<a href=\"x\" onmouseover=\"alert(1)\" ping=\"https://evil.test\">x</a>",
        "<a href=\"x\" style=\"position:fixed\" target=_top>x</a>",
        "a <a href=\"javascript:alert(1)\">x</a> b",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](  javascript:alert(1))",
        "[x](java&#10;script:alert(1))",
        "[x](&#1;javascript:alert(1))",
        "[x](java&#x200b;script:alert(1))",
        "[x](java&shy;script:alert(1))",
        "[x](vbscript:x)",
        "[x](file:///etc/passwd)",
        "[x](data:text/html,<script>alert(1)</script>)",
        "[x](blob:https://evil.test/1)",
        "[x](about:blank)",
        "[x](view-source:https://evil.test)",
        "[x]: javascript:alert(1)\n\n[x]",
        "<javascript:alert(1)>",
        "[[javascript:alert(1)]]",
        "![x](javascript:alert(1))",
        "![x](https://evil.test/a.png)",
        "![x](//evil.test/a.png)",
        "![x](\\\\evil.test\\a.png)",
        "![x](file:///etc/passwd)",
        "![x](data:image/svg+xml,<svg/onload=alert(1)>)",
        "![x](data:image/png;base64,x\"onerror=alert(1))",
        "![\"onerror=alert(1) x=\"](a.png)",
        "![x](a.png \"x\\\" onerror=alert(1) y=\\\"\")",
        "[x](https://evil.test/\"onclick=alert(1))",
        "[x](note:\"onclick=alert(1))",
        "{{< figure src=\"javascript:alert(1)\" caption=\"<script>alert(1)</script>\" >}}",
        "{{< figure src=\"https://evil.test/a.png\" >}}",
        "{{< youtube \"x\\\"onclick=alert(1)\" >}}",
        "[x]({{< ref \"javascript:alert(1)\" >}})",
        "[x]({{ \"javascript:alert(1)\" | y }})",
        "```\"onclick=alert(1)\nx\n```",
        "```js\"><script>alert(1)</script>\nx\n```",
        "# x {#\"onclick=alert(1)}",
        "# <script>alert(1)</script>",
        "> [!\"onclick=alert(1)] x",
        "::: {.callout-\"onclick=alert(1)}\nx\n:::",
        "[^\"onclick=alert(1)]\n\n[^\"onclick=alert(1)]: x",
        "<details ontoggle=alert(1) open><summary>x</summary></details>",
        "<input autofocus onfocus=alert(1)>",
        "<textarea><script>alert(1)</script></textarea>",
        "<title><script>alert(1)</script></title>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
        "<template><script>alert(1)</script></template>",
        "<xmp><script>alert(1)</script></xmp>",
        "<!--><script>alert(1)</script>-->",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<?xml <script>alert(1)</script> ?>",
        "</p><script>alert(1)</script>",
        "</td></tr></table><script>alert(1)</script>",
        "| a |\n|---|\n| <script>alert(1)</script></td></table> |",
        "<div\nonclick=alert(1)\n>x</div>",
        "<x-foo onclick=alert(1)>x</x-foo>",
        "<Foo onClick={() => alert(1)}>x</Foo>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "`<script>alert(1)</script>`",
        "    <script>alert(1)</script>"
      })
  void letsNothingRunOrLoad(String markdown) {
    SafePage.check(new NoteRenderer().render(new NoteParser().parse(markdown)).html());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[shown](javascript:alert(1))",
        "<a href=\"javascript:alert(1)\">shown</a>",
        "[shown](file:///etc/passwd)"
      })
  void keepsTheTextOfARefusedLink(String markdown) {
    RenderedNote note = new NoteRenderer().render(new NoteParser().parse(markdown));

    assertThat(note.text()).isEqualTo("shown");
    assertThat(Jsoup.parseBodyFragment(note.html()).select("a")).isEmpty();
  }
}
