package io.guildhall.devhost.web;

import io.guildhall.devhost.rendering.BadStorageFormat;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the elements of a text in storage format with their places. Knows tags, CDATA and comments; refuses the rest of XML. */
final class StorageTree {
    private static final Pattern TAG =
            Pattern.compile("<(/?)([A-Za-z][\\w:.-]*)((?:\\s+[\\w:.-]+\\s*=\\s*(?:\"[^\"<]*\"|'[^'<]*'))*)\\s*(/?)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:.-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

    private final String text;
    private final Deque<StorageElement> open = new ArrayDeque<>();

    private StorageTree(String text) {
        this.text = text;
        open.push(new StorageElement("", Map.of(), 0, 0));
    }

    /** An element without a name around everything. @throws BadStorageFormat naming the line and column */
    static StorageElement of(String text) throws BadStorageFormat {
        return new StorageTree(text).read();
    }

    private StorageElement read() throws BadStorageFormat {
        int at = text.indexOf('<');
        while (at >= 0) {
            at = text.indexOf('<', next(at));
        }
        StorageElement last = open.element();
        if (open.size() > 1) {
            throw bad(last.start(), "<" + last.name() + "> is never closed");
        }
        last.closeAt(text.length(), text.length());
        return last;
    }

    private int next(int at) throws BadStorageFormat {
        if (text.startsWith("<![CDATA[", at)) {
            return after("]]>", at, "CDATA");
        }
        if (text.startsWith("<!--", at)) {
            return after("-->", at, "comment");
        }
        Matcher tag = TAG.matcher(text).region(at, text.length());
        if (!tag.lookingAt()) {
            throw bad(at, "this is not a tag (write &lt; for a less-than sign)");
        }
        if (tag.group(1).isEmpty()) {
            openTag(tag);
        } else {
            closeTag(tag);
        }
        return tag.end();
    }

    private int after(String end, int at, String what) throws BadStorageFormat {
        int found = text.indexOf(end, at);
        if (found < 0) {
            throw bad(at, what + " is never closed");
        }
        return found + end.length();
    }

    private void openTag(Matcher tag) {
        StorageElement element = new StorageElement(tag.group(2), attributes(tag.group(3)), tag.start(), tag.end());
        open.element().add(element);
        if (tag.group(4).isEmpty()) {
            open.push(element);
        }
    }

    private void closeTag(Matcher tag) throws BadStorageFormat {
        StorageElement element = open.element();
        if (!element.name().equals(tag.group(2))) {
            String expected = open.size() == 1 ? "nothing is open here" : "</" + element.name() + "> is expected";
            throw bad(tag.start(), "</" + tag.group(2) + ">, but " + expected);
        }
        element.closeAt(tag.start(), tag.end());
        open.pop();
    }

    private static Map<String, String> attributes(String source) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher matcher = ATTRIBUTE.matcher(source);
        while (matcher.find()) {
            String value = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
            attributes.put(matcher.group(1), StorageText.decode(value));
        }
        return attributes;
    }

    private BadStorageFormat bad(int at, String problem) {
        int line = (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        int column = at - text.lastIndexOf('\n', at);
        return new BadStorageFormat("line " + line + ", column " + column + ": " + problem);
    }
}
