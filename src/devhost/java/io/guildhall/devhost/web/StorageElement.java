package io.guildhall.devhost.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An element of storage format and where it stands in the text, so that an edit can leave everything else as it is. */
final class StorageElement {
    private final String name;
    private final Map<String, String> attributes;
    private final int start;
    private final int contentStart;
    private int contentEnd;
    private int end;
    private final List<StorageElement> children = new ArrayList<>();

    StorageElement(String name, Map<String, String> attributes, int start, int contentStart) {
        this.name = name;
        this.attributes = attributes;
        this.start = start;
        this.contentStart = contentStart;
        this.contentEnd = contentStart;
        this.end = contentStart;
    }

    void add(StorageElement child) {
        children.add(child);
    }

    void closeAt(int closingTag, int afterIt) {
        this.contentEnd = closingTag;
        this.end = afterIt;
    }

    String name() {
        return name;
    }

    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    int start() {
        return start;
    }

    int contentStart() {
        return contentStart;
    }

    int contentEnd() {
        return contentEnd;
    }

    int end() {
        return end;
    }

    /** Written as one tag that opens and closes. */
    boolean isEmptyTag() {
        return contentStart == end;
    }

    List<StorageElement> children() {
        return children;
    }

    /** This element and all below, in the order of the text. */
    Stream<StorageElement> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(StorageElement::all));
    }

    String contentIn(String text) {
        return text.substring(contentStart, contentEnd);
    }
}
