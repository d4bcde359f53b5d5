package io.guildhall.devhost.web;

import java.util.Map;

/** Content types by the end of a file's name. */
final class ContentTypes {
    private static final Map<String, String> BY_END = Map.ofEntries(
            Map.entry("css", "text/css; charset=UTF-8"),
            Map.entry("js", "text/javascript; charset=UTF-8"),
            Map.entry("map", "application/json"),
            Map.entry("json", "application/json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("woff", "font/woff"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("ttf", "font/ttf"),
            Map.entry("eot", "application/vnd.ms-fontobject"));

    private ContentTypes() {}

    static String of(String name) {
        return BY_END.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
