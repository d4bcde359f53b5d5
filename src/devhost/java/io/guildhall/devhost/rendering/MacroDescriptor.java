package io.guildhall.devhost.rendering;

import java.util.List;

/** What the macro browser shows of a macro; texts are already in the reader's language. */
public record MacroDescriptor(
        String pluginKey,
        String name,
        String label,
        String description,
        String category,
        String iconPath,
        boolean hasPlainTextBody,
        boolean hasRichTextBody,
        List<Parameter> parameters) {
    /** A parameter; {@code type} is that of the descriptor, {@code values} are those of an enum with their texts. */
    public record Parameter(
            String name,
            String type,
            String label,
            String description,
            boolean required,
            boolean multiple,
            String defaultValue,
            List<Choice> values) {}

    /** One value of an enum. */
    public record Choice(String value, String label) {}
}
