package io.guildhall.e2e.nodes;

import io.guildhall.e2e.stories.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The macros and pages as the descriptor has them, so that a new one takes part by itself. */
public final class MacrosOfTheApp {
    /** How often each macro is called. */
    static final int CALLS = 10;

    private MacrosOfTheApp() {}

    public static List<Element> all() {
        List<Element> macros = descriptor().select("xhtml-macro");
        if (macros.isEmpty()) {
            throw new AssertionError("the descriptor has no macro");
        }
        return macros;
    }

    /** The addresses of the app's own pages, below {@code /plugins/servlet}; a star stands for what comes after. */
    public static List<String> pages() {
        return descriptor().select("servlet > url-pattern").eachText();
    }

    /** The same of one part of the app. */
    public static List<String> pagesOf(String part) {
        return descriptor()
                .select("servlet[class*=." + part + ".] > url-pattern")
                .eachText();
    }

    /** The tabs of a community's pages. */
    public static List<String> tabs() {
        return List.of(
                "charter",
                "rules",
                "meetings",
                "ambitions",
                "badges",
                "members",
                "invitations",
                "settings",
                "life",
                "history",
                "desk",
                "review",
                "announcements",
                "kudos",
                "participation",
                "first-steps",
                "launch");
    }

    private static Document descriptor() {
        try {
            String xml = Files.readString(Path.of(System.getProperty("guildhall.root"), "atlassian-plugin.xml"));
            return Jsoup.parse(xml, Parser.xmlParser());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ten calls of a macro in storage format: the first has what it must have, each other one another choice of what it may have. */
    public static List<String> calls(Element macro, String space) {
        return IntStream.range(0, CALLS)
                .mapToObj(call -> call(macro, space, call))
                .toList();
    }

    private static String call(Element macro, String space, int call) {
        List<String> parameters = new ArrayList<>();
        List<Element> declared = macro.select("parameters > parameter");
        for (int i = 0; i < declared.size(); i++) {
            Element parameter = declared.get(i);
            boolean chosen = call > 0 && (call >> (i % 3) & 1) == 1;
            if (chosen || parameter.attr("required").equals("true")) {
                parameters.add(parameter.attr("name"));
                parameters.add(value(parameter, space, call));
            }
        }
        return Words.macro(macro.attr("name"), parameters.toArray(String[]::new));
    }

    private static String value(Element parameter, String space, int call) {
        List<String> values = parameter.select("> value").eachAttr("name");
        return switch (parameter.attr("type")) {
            case "enum" -> values.get(call % values.size());
            case "spacekey" -> space;
            case "int" -> Integer.toString(1 + call);
            case "boolean" -> Boolean.toString(call % 2 == 0);
            case "string" -> "Words " + call;
            case "username" -> "admin";
            default ->
                throw new AssertionError(
                        "say here what a sensible value of the type " + parameter.attr("type") + " is");
        };
    }
}
