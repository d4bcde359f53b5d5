package io.guildhall.devhost.rendering;

import javax.xml.stream.XMLStreamConstants;

/** Turns storage format into HTML for one rendering. What it does not know it refuses, with the element's name. */
final class StorageRenderer {
    private static final String NO_BREAK_SPACE = "\u00a0";

    private final StorageReader reader;
    private final MacroElement macros;
    private final LinkElement links;

    StorageRenderer(String storage, MacroRunner runner, Links links, Surroundings surroundings)
            throws BadStorageFormat {
        this.reader = new StorageReader(storage);
        this.macros = new MacroElement(reader, runner, surroundings);
        this.links = new LinkElement(reader, links, surroundings);
    }

    String render() throws BadStorageFormat {
        String html = children().strip();
        if (reader.next() != XMLStreamConstants.END_DOCUMENT) {
            throw reader.bad("an end tag that nothing began");
        }
        return html;
    }

    /** The HTML of what is inside the current element; stops at its end. */
    private String children() throws BadStorageFormat {
        StringBuilder html = new StringBuilder();
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> element(html);
                case XMLStreamConstants.COMMENT -> {}
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    html.append(Escape.html(reader.text()).replace(NO_BREAK_SPACE, "&nbsp;"));
                default -> throw reader.bad("only elements, text and comments may stand in a page");
            }
        }
        return html.toString();
    }

    private void element(StringBuilder html) throws BadStorageFormat {
        String name = reader.name();
        switch (name) {
            case MacroElement.NAME -> html.append(macros.read(this::children));
            case LinkElement.NAME -> html.append(links.read(this::children));
            default -> xhtml(html, name);
        }
    }

    private void xhtml(StringBuilder html, String name) throws BadStorageFormat {
        if (name.contains(":")) {
            throw reader.bad(name + " is not modelled");
        }
        if (!XhtmlElement.isAllowed(name)) {
            throw reader.bad("element " + name + " is not allowed");
        }
        html.append(XhtmlElement.start(reader));
        String body = children();
        if (!XhtmlElement.isVoid(name)) {
            html.append(body).append("</").append(name).append('>');
        } else if (!body.isBlank()) {
            throw reader.bad(name + " cannot hold anything");
        }
    }

    /** Renders the inside of the current element. */
    interface Body {
        String read() throws BadStorageFormat;
    }
}
