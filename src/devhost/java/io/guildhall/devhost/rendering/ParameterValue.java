package io.guildhall.devhost.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;

/** The value of {@code ac:parameter}: its text, or what the references in it point to, as macros get it. */
final class ParameterValue {
    private final StorageReader reader;
    private final StringBuilder text = new StringBuilder();
    private final List<String> references = new ArrayList<>();

    ParameterValue(StorageReader reader) {
        this.reader = reader;
    }

    /** Several references are separated by commas. */
    String read() throws BadStorageFormat {
        inside();
        if (references.isEmpty()) {
            return text.toString();
        }
        if (!text.toString().isBlank()) {
            throw reader.bad("a parameter is either text or references");
        }
        return String.join(",", references);
    }

    private void inside() throws BadStorageFormat {
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                reference();
            } else if (event != XMLStreamConstants.COMMENT) {
                text.append(reader.text());
            }
        }
    }

    private void reference() throws BadStorageFormat {
        String name = reader.name();
        switch (name) {
            case "ac:link" -> inside();
            case "ri:user" -> single(reader.attribute("ri:userkey"));
            case "ri:space" -> single(reader.attribute("ri:space-key"));
            case "ri:url" -> single(reader.attribute("ri:value"));
            case "ri:page" -> single(page());
            default -> throw reader.bad(name + " in a parameter is not modelled");
        }
    }

    private String page() throws BadStorageFormat {
        Optional<String> space = Optional.ofNullable(reader.attributes().get("ri:space-key"));
        String title = reader.attribute("ri:content-title");
        return space.map(key -> key + ":" + title).orElse(title);
    }

    private void single(String value) throws BadStorageFormat {
        references.add(value);
        Children.none(reader);
    }
}
