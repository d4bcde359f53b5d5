package io.guildhall.devhost.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guildhall.devhost.rendering.People.Fragment;
import io.guildhall.devhost.rendering.People.Person;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The rules of Confluence's escaping, a row or more for each: the rule, a template, and what it prints. {@code $x}, {@code $xHtml} and everything else
 * plain here is {@code <b>}.
 */
class RulesOfEscapingTest {
    @TempDir
    Path folder;

    private Templates templates;

    @BeforeEach
    void views_and_parts() {
        templates = new Templates(folder)
                .allowing(
                        People.NAME,
                        People.BIO_HTML,
                        People.BADGE,
                        People.LINKS,
                        People.LINKS_BY_NAME,
                        People.ECHO,
                        People.SAFE_COUNT)
                .with("part.vm", "$x$xHtml$p.badge")
                .with("set.vm", "#set($fromPart = $p.badge)");
    }

    private String render(String template) {
        Map<String, Object> context = new HashMap<>();
        for (String name : List.of("x", "xHtml", "xHTML", "html", "body", "head", "xHtmlContent")) {
            context.put(name, "<b>");
        }
        for (String name : List.of("htmlX", "Body", "HEAD", "myBody", "xhtmlContent", "xHtmlContents", "x_html_x")) {
            context.put(name, "<b>");
        }
        context.put("p", new Person("<b>"));
        context.put("map", Map.of("html", "<b>", "body", "<b>"));
        context.put("list", List.of("<b>"));
        context.put("fragment", new Fragment());
        context.put("fragments", List.of(new Fragment()));
        context.put("htmls", List.of("<b>"));
        context.put("listHtml", List.of("<b>"));
        return templates.render(template, context);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                // Every reference is escaped, in each way of writing it.
                "a reference            | $x                                              | &lt;b&gt;",
                "a quiet one            | $!x                                             | &lt;b&gt;",
                "a formal one           | ${x}                                            | &lt;b&gt;",
                "a quiet formal one     | $!{x}                                           | &lt;b&gt;",
                "a property             | $p.name                                         | &lt;b&gt;",
                "a method               | $p.getName()                                    | &lt;b&gt;",
                "an argument            | $p.echo($x)                                     | &lt;b&gt;",
                // Plain references with a name that ends in html, in any case, and three names more.
                "name ending in html    | $xHtml${xHTML}$!html                            | <b><b><b>",
                "the three names        | $body$head$xHtmlContent                         | <b><b><b>",
                "html not at the end    | $htmlX$x_html_x                                 | &lt;b&gt;&lt;b&gt;",
                "the names, otherwise   | $Body$HEAD$myBody                               | &lt;b&gt;&lt;b&gt;&lt;b&gt;",
                "one letter more        | $xHtmlContents                                  | &lt;b&gt;",
                "another case           | $xhtmlContent                                   | &lt;b&gt;",
                // Only plain ones.
                "a property by name     | $p.bioHtml                                      | &lt;b&gt;",
                "its getter             | $p.getBioHtml()                                | &lt;b&gt;",
                "an entry by name       | $map.html$map.body                              | &lt;b&gt;&lt;b&gt;",
                "an entry of a map      | $map.get('html')                                | &lt;b&gt;",
                "an index of such a one | $listHtml[0]$listHtml.get(0)                    | &lt;b&gt;&lt;b&gt;",
                "an item of such a one  | #foreach($i in $listHtml)$i#end                 | &lt;b&gt;",
                // A name given inside the template counts as any other.
                "set to such a name     | #set($yHtml = $x)$yHtml                         | <b>",
                "set to a plain name    | #set($y = $xHtml)$y                             | &lt;b&gt;",
                "loop with such a name  | #foreach($iHtml in $list)$iHtml#end             | <b>",
                // What prints itself as HTML.
                "a safe toString        | $fragment                                       | <i>fragment</i>",
                "in a list              | #foreach($f in $fragments)$f#end                | <i>fragment</i>",
                "by index               | $fragments.get(0)$fragments[0]                  | <i>fragment</i><i>fragment</i>",
                "set                    | #set($f = $fragment)$f                          | <i>fragment</i>",
                // Results of safe methods.
                "a safe getter          | $p.badge                                        | <b>gold</b>",
                "a safe method          | $!{p.getBadge()}                                | <b>gold</b>",
                "set from it            | #set($b = $p.badge)$b                           | <b>gold</b>",
                "set twice              | #set($b = $p.badge)#set($c = $b)$c              | <b>gold</b>",
                "set and set again      | #set($b = $p.badge)#set($b = $x)$b              | &lt;b&gt;",
                "a safe number          | #if($p.safeCount == 3)$p.safeCount#end          | 3",
                "compared               | #if($p.safeCount > 2)many#end                   | many",
                // Collections from safe methods hand their safety down.
                "the items              | #foreach($l in $p.links)$l#end                  | <a>1</a><a>2</a>",
                "List.get               | $p.links.get(1)                                 | <a>2</a>",
                "an index               | #set($l = $p.links)$l[0]                        | <a>1</a>",
                "an iterator            | $p.links.iterator().next()                      | <a>1</a>",
                "Map.get                | $p.linksByName.get('home')                      | <a>home</a>",
                "an entry               | $p.linksByName.home                             | <a>home</a>",
                "the values             | #foreach($l in $p.linksByName)$l#end            | <a>home</a>",
                "the values, again      | #foreach($l in $p.linksByName.values())$l#end   | <a>home</a>",
                "the entries            | #foreach($e in $p.linksByName.entrySet())$e.value#end | <a>home</a>",
                // Other methods do not.
                "a part of it           | $p.badge.substring(0, 3)                        | &lt;b&gt;",
                "as an argument         | $p.echo($p.badge)                               | &lt;b&gt;gold&lt;/b&gt;",
                // Parts, macros, texts that are evaluated, blocks.
                "a part                 | #parse('part.vm')                               | &lt;b&gt;<b><b>gold</b>",
                "set in a part          | #parse('set.vm')$fromPart                       | <b>gold</b>",
                "an argument of a macro | #macro(m $a)$a#end#m($x)#m($p.badge)            | &lt;b&gt;<b>gold</b>",
                // An argument of a macro is passed by name: its name in the macro counts, not the one outside.
                "by its name there      | #macro(m $aHtml)$aHtml#end#m($x)                | <b>",
                "and only that          | #macro(m $a)$a#end#m($xHtml)                    | &lt;b&gt;",
                "the rest of a macro    | #macro(m $a)$x#end#m(1)                         | &lt;b&gt;",
                "evaluated              | #evaluate('$x$xHtml')                           | &lt;b&gt;<b>",
                "a block                | #define($d)$x$xHtml#end$d                       | &lt;b&gt;<b>",
                // A text in double quotes is escaped when it is put together and again when it is printed.
                "in quotes, set         | #set($t = \"$x\")$t                             | &amp;lt;b&amp;gt;",
                "around it              | #set($t = \"<u>$x\")$t                          | &lt;u&gt;&amp;lt;b&amp;gt;",
                "in quotes, such a name | #set($t = \"$xHtml\")$t                         | &lt;b&gt;",
                "in quotes, to such one | #set($tHtml = \"<u>$x\")$tHtml                  | <u>&lt;b&gt;",
                "in single quotes       | #set($t = '$x')$t                               | $x",
            })
    void holds(String rule, String template, String printed) {
        assertThat(render(template)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#disableAntiXss()                                | disableAntiXss",
                "#disableHtmlEscaping()                           | disableHtmlEscaping",
                "#if(false)#disableAntiXss()#end                  | disableAntiXss",
                "#macro(m)#disableAntiXss()#end                   | disableAntiXss",
                "#evaluate('#disableAntiXss()')                   | disableAntiXss",
                "#set($t = '#disableAnti')#evaluate(\"${t}Xss()\")  | disableAntiXss",
            })
    void cannot_be_switched_off(String template, String directive) {
        assertThatThrownBy(() -> render(template + "$x")).hasMessageContaining("#" + directive + "() is forbidden");
    }

    @ParameterizedTest
    @CsvSource({"## #disableAntiXss()", "#*#disableAntiXss()*#"})
    void may_be_spoken_of_in_a_comment(String comment) {
        assertThat(render(comment + "\n$x")).endsWith("&lt;b&gt;");
    }
}
