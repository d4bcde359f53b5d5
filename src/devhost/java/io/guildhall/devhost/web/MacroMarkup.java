package io.guildhall.devhost.web;

import io.guildhall.devhost.rendering.BadStorageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The macros in a text of storage format: found with their values, changed without touching anything else. */
final class MacroMarkup {
    static final String MACRO = "ac:structured-macro";
    static final String PARAMETER = "ac:parameter";
    static final String PLAIN_BODY = "ac:plain-text-body";
    static final String RICH_BODY = "ac:rich-text-body";

    private final MacroValues values;

    MacroMarkup(MacroValues values) {
        this.values = values;
    }

    /** A macro as the form shows it; {@code body} is empty text where there is none. */
    record Found(int index, String name, Map<String, String> parameters, String body, int depth) {}

    /** What the form wants; a parameter that it does not name stays. Without a body the body stays. */
    record Wanted(String name, Map<String, String> parameters, Optional<String> body) {}

    List<Found> find(String text) throws BadStorageFormat {
        List<Found> found = new ArrayList<>();
        collect(StorageTree.of(text), text, 0, found);
        return found;
    }

    private void collect(StorageElement parent, String text, int depth, List<Found> found) {
        for (StorageElement child : parent.children()) {
            boolean macro = child.name().equals(MACRO);
            if (macro) {
                found.add(new Found(
                        found.size(), child.attribute("ac:name"), parameters(child, text), body(child, text), depth));
            }
            collect(child, text, macro ? depth + 1 : depth, found);
        }
    }

    private Map<String, String> parameters(StorageElement macro, String text) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (StorageElement child : macro.children()) {
            if (child.name().equals(PARAMETER)) {
                parameters.put(child.attribute("ac:name"), values.read(child, text));
            }
        }
        return parameters;
    }

    private static String body(StorageElement macro, String text) {
        return bodyOf(macro).map(body -> readBody(body, text)).orElse("");
    }

    private static Optional<StorageElement> bodyOf(StorageElement macro) {
        return macro.children().stream()
                .filter(child -> child.name().equals(PLAIN_BODY) || child.name().equals(RICH_BODY))
                .findFirst();
    }

    private static String readBody(StorageElement body, String text) {
        String content = body.contentIn(text);
        return body.name().equals(PLAIN_BODY) ? StorageText.plain(content) : content;
    }

    /** A new macro. */
    String write(Wanted wanted) throws BadStorageFormat {
        String open = "<" + MACRO + " ac:name=\"" + StorageText.encode(wanted.name()) + "\" ac:schema-version=\"1\">";
        String empty = open + "</" + MACRO + ">";
        return change(empty, 0, wanted);
    }

    /** The text with one macro changed. @throws IllegalArgumentException where there is no such macro */
    String change(String text, int index, Wanted wanted) throws BadStorageFormat {
        StorageElement macro = StorageTree.of(text)
                .all()
                .filter(element -> element.name().equals(MACRO))
                .skip(index)
                .findFirst()
                .filter(element -> element.attribute("ac:name").equals(wanted.name()))
                .orElseThrow(() -> new IllegalArgumentException("There is no such macro in the text any more."));
        return text.substring(0, macro.start()) + changed(macro, text, wanted) + text.substring(macro.end());
    }

    private String changed(StorageElement macro, String text, Wanted wanted) throws BadStorageFormat {
        Map<String, String> missing = new LinkedHashMap<>(wanted.parameters());
        StringBuilder parameters = new StringBuilder();
        StringBuilder rest = new StringBuilder();
        String bodyName = values.hasPlainBody(wanted.name()) ? PLAIN_BODY : RICH_BODY;
        int at = macro.contentStart();
        for (StorageElement child : macro.children()) {
            String before = text.substring(at, child.start());
            String source = text.substring(child.start(), child.end());
            at = child.end();
            if (child.name().equals(PARAMETER)) {
                String name = child.attribute("ac:name");
                String old = values.read(child, text);
                String value = missing.containsKey(name) ? String.valueOf(missing.remove(name)) : old;
                parameters.append(before).append(value.equals(old) ? source : values.write(wanted.name(), name, value));
            } else if (child.name().equals(PLAIN_BODY) || child.name().equals(RICH_BODY)) {
                rest.append(before).append(newBody(child, text, source, wanted));
            } else {
                rest.append(before).append(source);
            }
        }
        for (Map.Entry<String, String> added : missing.entrySet()) {
            parameters.append(values.write(wanted.name(), added.getKey(), added.getValue()));
        }
        if (bodyOf(macro).isEmpty()
                && wanted.body().filter(body -> !body.isEmpty()).isPresent()) {
            rest.append(wrap(bodyName, wanted.body().get()));
        }
        rest.append(text, at, macro.contentEnd());
        return openTag(macro, text) + parameters + rest + "</" + MACRO + ">";
    }

    private static String newBody(StorageElement body, String text, String source, Wanted wanted)
            throws BadStorageFormat {
        Optional<String> changed = wanted.body().filter(asked -> !asked.equals(readBody(body, text)));
        return changed.isEmpty() ? source : wrap(body.name(), changed.get());
    }

    private static String wrap(String element, String body) throws BadStorageFormat {
        if (element.equals(RICH_BODY)) {
            StorageTree.of(body);
        }
        String content = element.equals(PLAIN_BODY) ? StorageText.cdata(body) : body;
        return "<" + element + ">" + content + "</" + element + ">";
    }

    private static String openTag(StorageElement macro, String text) {
        String tag = text.substring(macro.start(), macro.contentStart());
        return macro.isEmptyTag() ? tag.replaceAll("\\s*/>$", ">") : tag;
    }
}
