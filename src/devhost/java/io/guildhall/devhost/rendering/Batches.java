package io.guildhall.devhost.rendering;

import io.guildhall.devhost.rendering.Rendering.Batch;
import io.guildhall.devhost.rendering.Rendering.Download;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All scripts, or all styles, of several web resources in one file, as Confluence sends them in production: a script cannot tell from its own address
 * where its siblings are. The address holds a hash of the content, in the language of whoever asked, so that browsers may keep it for good.
 */
final class Batches {
    private static final int HASH_LENGTH = 20;

    private final WebResources webResources;
    private final Downloads downloads;
    private final String contextPath;

    Batches(WebResources webResources, Downloads downloads, String contextPath) {
        this.webResources = webResources;
        this.downloads = downloads;
        this.contextPath = contextPath;
    }

    /** The one address for these, without the context path; none where they have no file with the extension. */
    List<String> addresses(List<WebResource> resources, String extension) {
        List<WebResource> with = resources.stream()
                .filter(resource -> !resource.names(extension).isEmpty())
                .toList();
        if (with.isEmpty()) {
            return List.of();
        }
        String keys = with.stream().map(WebResource::key).collect(Collectors.joining(","));
        return List.of("/download/batch/" + hash(content(with, extension)) + "/" + keys + "/batch" + extension);
    }

    /** @param path what follows {@code /download/batch/}, decoded */
    Optional<Batch> find(String path) {
        String[] parts = path.split("/", -1);
        if (parts.length != 3 || !parts[2].matches("batch\\.(css|js)")) {
            return Optional.empty();
        }
        List<String> keys = Arrays.asList(parts[1].split(",", -1));
        List<WebResource> resources = webResources.existing(keys);
        if (resources.size() != keys.size()) {
            return Optional.empty();
        }
        byte[] content = content(resources, parts[2].substring("batch".length()));
        return Optional.of(new Batch(
                new Download(content, ContentType.of(parts[2])), hash(content).equals(parts[0])));
    }

    private byte[] content(List<WebResource> resources, String extension) {
        ByteArrayOutputStream batch = new ByteArrayOutputStream();
        for (WebResource resource : resources) {
            for (String name : resource.names(extension)) {
                batch.writeBytes(file(resource, name));
                // A script without a semicolon at its end must not run into the next one.
                batch.writeBytes((extension.equals(".js") ? "\n;\n" : "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        return batch.toByteArray();
    }

    private byte[] file(WebResource resource, String name) {
        byte[] content = downloads.ofWebResource(resource, name).orElseThrow().content();
        return name.endsWith(".css") ? StyleAddresses.made(content, contextPath + resource.address(name)) : content;
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
