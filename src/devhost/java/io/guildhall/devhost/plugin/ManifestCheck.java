package io.guildhall.devhost.plugin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** What Confluence, or a tool of its, refuses in a manifest before OSGi sees it. */
final class ManifestCheck {
    private static final int LINE_LIMIT = 72;
    private static final String PLUGIN_KEY = "Atlassian-Plugin-Key";

    private final Reasons reasons;

    ManifestCheck(Reasons reasons) {
        this.reasons = reasons;
    }

    /** Compares with the key of the descriptor, unless that is empty. */
    void check(byte[] manifest, String descriptorKey) {
        checkLines(manifest);
        try {
            checkHeaders(new Manifest(new ByteArrayInputStream(manifest)).getMainAttributes(), descriptorKey);
        } catch (IOException e) {
            reasons.add("manifest: " + e.getMessage());
        }
    }

    private void checkLines(byte[] manifest) {
        if (manifest.length == 0 || manifest[manifest.length - 1] != '\n') {
            reasons.add("manifest: no newline at the end");
        }
        int start = 0;
        for (int i = 0; i < manifest.length; i++) {
            if (manifest[i] == '\n') {
                checkLine(manifest, start, i);
                start = i + 1;
            }
        }
    }

    private void checkLine(byte[] manifest, int from, int to) {
        int end = to > from && manifest[to - 1] == '\r' ? to - 1 : to;
        if (end - from > LINE_LIMIT) {
            reasons.add("manifest: a line is longer than " + LINE_LIMIT + " bytes: "
                    + new String(manifest, from, end - from, StandardCharsets.UTF_8));
        }
    }

    /** A bundle that exports what the host exports splits its classes in two, which shows as ClassCastException later. */
    private void checkExports(String header) {
        List<String> ofTheHost = Exports.ofThisHost().packages();
        for (String clause : header.replaceAll("\"[^\"]*\"", "").split(",")) {
            Arrays.stream(clause.split(";"))
                    .map(String::strip)
                    .filter(name -> ofTheHost.contains(name) || ClassFiles.isOfTheHost(name))
                    .forEach(name -> reasons.add("manifest: Export-Package has the host's own package " + name));
        }
    }

    private void checkHeaders(Attributes headers, String descriptorKey) {
        String key = headers.getValue(PLUGIN_KEY);
        if (key == null) {
            reasons.add("manifest: no " + PLUGIN_KEY + ", so the plugin would be transformed, which is not modelled");
        } else if (!descriptorKey.isEmpty() && !key.equals(descriptorKey)) {
            reasons.add("plugin key mismatch: " + PLUGIN_KEY + " is " + key + ", <atlassian-plugin key> is "
                    + descriptorKey);
        }
        if (headers.getValue("Bundle-SymbolicName") == null) {
            reasons.add("manifest: no Bundle-SymbolicName");
        }
        checkExports(Optional.ofNullable(headers.getValue("Export-Package")).orElse(""));
        String context = headers.getValue("Spring-Context");
        if (context != null && !context.equals("*")) {
            reasons.add("manifest: Spring-Context is " + context + ", only * is modelled");
        }
    }
}
