package io.guildhall.e2e.stories;

import java.util.List;
import java.util.stream.IntStream;

/** A hundred and fifty things that people write who mean harm: each would call {@code alert} with its own number, were it ever markup, an attribute or code. */
final class Payloads {
    /** How many there are, which is how they are numbered. */
    static final int NUMBER = 150;

    /** What would end the place where it stands: an attribute, an element whose content is text, a comment, a script, or nothing. */
    private static final List<String> ENDS = List.of(
            "",
            "\">",
            "'>",
            "\"'>",
            "</textarea>",
            "</title>",
            "</script>",
            "-->",
            "]]>",
            "</option>",
            "</svg>",
            "`>",
            "\\\">",
            "&quot;>",
            "</a>");

    /** What would run then, for a place of at most 60 characters. */
    private static final List<String> RUNS = List.of(
            "<img src=x onerror=alert(N)>",
            "<svg onload=alert(N)>",
            "<script>alert(N)</script>",
            "<body onload=alert(N)>",
            "<input autofocus onfocus=alert(N)>",
            "<details open ontoggle=alert(N)>",
            "<iframe src=javascript:alert(N)>",
            "<a href=javascript:alert(N)>x</a>",
            "<x onpointerenter=alert(N)>x</x>",
            " onmouseover=alert(N) autofocus ");

    private Payloads() {}

    /** Each end with each of what runs. */
    static List<String> all() {
        return IntStream.range(0, NUMBER)
                .mapToObj(no ->
                        ENDS.get(no / RUNS.size()) + RUNS.get(no % RUNS.size()).replace("N", Integer.toString(no)))
                .toList();
    }
}
