package io.guildhall.devhost.web;

import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.devhost.confluence.Users;
import io.guildhall.devhost.rendering.MacroDescriptor;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Values of macro parameters: what the form shows, and how storage format keeps it. People are kept by key, shown by name. */
final class MacroValues {
    private final List<MacroDescriptor> macros;
    private final Users users;

    MacroValues(List<MacroDescriptor> macros, Users users) {
        this.macros = macros;
        this.users = users;
    }

    boolean hasPlainBody(String macro) {
        return macros.stream().anyMatch(found -> found.name().equals(macro) && found.hasPlainTextBody());
    }

    /** What the form shows for a parameter. */
    String read(StorageElement parameter, String text) {
        if (parameter.children().isEmpty()) {
            return StorageText.plain(parameter.contentIn(text));
        }
        return parameter.children().stream()
                .map(child -> reference(child, text))
                .collect(Collectors.joining(", "));
    }

    private String reference(StorageElement child, String text) {
        return switch (child.name()) {
            case "ri:user" ->
                users.byKey(child.attribute("ri:userkey"))
                        .map(DevUser::username)
                        .orElse(child.attribute("ri:userkey"));
            case "ri:space" -> child.attribute("ri:space-key");
            case "ri:page" -> page(child);
            case "ac:link" ->
                child.children().stream().map(part -> reference(part, text)).collect(Collectors.joining());
            default -> text.substring(child.start(), child.end());
        };
    }

    private static String page(StorageElement child) {
        String space = child.attribute("ri:space-key");
        String title = child.attribute("ri:content-title");
        return space.isEmpty() ? title : space + ":" + title;
    }

    /** The element for a value; nothing for an empty one and for one that is the default anyway. */
    String write(String macro, String name, String value) {
        Optional<MacroDescriptor.Parameter> parameter = parameter(macro, name);
        if (value.isBlank()
                || parameter.filter(found -> found.defaultValue().equals(value)).isPresent()) {
            return "";
        }
        String type = parameter.map(MacroDescriptor.Parameter::type).orElse("string");
        String content = switch (type) {
            case "username" ->
                Arrays.stream(value.split(","))
                        .map(String::strip)
                        .filter(username -> !username.isEmpty())
                        .map(this::user)
                        .collect(Collectors.joining());
            case "spacekey" -> "<ri:space ri:space-key=\"" + StorageText.encode(value.strip()) + "\" />";
            default -> StorageText.encode(value);
        };
        return "<ac:parameter ac:name=\"" + StorageText.encode(name) + "\">" + content + "</ac:parameter>";
    }

    private static String page(String value) {
        int colon = value.indexOf(':');
        String space = colon < 0 ? "" : " ri:space-key=\"" + StorageText.encode(value.substring(0, colon)) + "\"";
        String title = StorageText.encode(value.substring(colon + 1));
        return "<ac:link><ri:page" + space + " ri:content-title=\"" + title + "\" /></ac:link>";
    }

    private String user(String username) {
        DevUser user = users.byName(username)
                .orElseThrow(() -> new IllegalArgumentException("There is no user called " + username + "."));
        return "<ri:user ri:userkey=\"" + StorageText.encode(user.key()) + "\" />";
    }

    /** The first required parameter that the wanted values leave empty. */
    Optional<String> missing(MacroMarkup.Wanted wanted) {
        return macros.stream()
                .filter(macro -> macro.name().equals(wanted.name()))
                .flatMap(macro -> macro.parameters().stream())
                .filter(MacroDescriptor.Parameter::required)
                .filter(parameter -> parameter.defaultValue().isEmpty())
                .filter(parameter ->
                        wanted.parameters().getOrDefault(parameter.name(), "").isBlank())
                .map(MacroDescriptor.Parameter::label)
                .findFirst();
    }

    private Optional<MacroDescriptor.Parameter> parameter(String macro, String name) {
        return macros.stream()
                .filter(found -> found.name().equals(macro))
                .flatMap(found -> found.parameters().stream())
                .filter(found -> found.name().equals(name))
                .findFirst();
    }
}
