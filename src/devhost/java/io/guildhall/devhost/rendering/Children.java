package io.guildhall.devhost.rendering;

import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;

/** Steps through elements that hold either elements only or text only. */
final class Children {
    private Children() {}

    /** Goes to the next child and gives its name, or goes to the end of the element; text between is refused. */
    static Optional<String> next(StorageReader reader, String parent) throws BadStorageFormat {
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                return Optional.of(reader.name());
            }
            if (event != XMLStreamConstants.COMMENT && !reader.text().isBlank()) {
                throw reader.bad("text does not belong directly into " + parent);
            }
        }
        return Optional.empty();
    }

    /** The text of the current element; elements inside are refused. */
    static String text(StorageReader reader) throws BadStorageFormat {
        String name = reader.name();
        StringBuilder text = new StringBuilder();
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                throw reader.bad(reader.name() + " does not belong into " + name);
            }
            if (event != XMLStreamConstants.COMMENT) {
                text.append(reader.text());
            }
        }
        return text.toString();
    }

    /** Goes to the end of the current element, which must be empty. */
    static void none(StorageReader reader) throws BadStorageFormat {
        String name = reader.name();
        if (!text(reader).isBlank()) {
            throw reader.bad(name + " must be empty");
        }
    }
}
