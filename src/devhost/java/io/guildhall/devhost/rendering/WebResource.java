package io.guildhall.devhost.rendering;

import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Scripts and styles that belong together; {@code dependencies} are complete keys. */
record WebResource(
        String key,
        List<String> dependencies,
        Set<String> contexts,
        List<DownloadResource> files,
        boolean translatesScripts) {
    Optional<URL> find(String name) {
        return files.stream().flatMap(file -> file.find(name).stream()).findFirst();
    }

    /** The addresses of the files with this extension. */
    List<String> addresses(String extension) {
        return files.stream()
                .map(DownloadResource::name)
                .filter(name -> name.endsWith(extension))
                .map(name -> "/download/resources/" + key + "/" + name)
                .toList();
    }
}
