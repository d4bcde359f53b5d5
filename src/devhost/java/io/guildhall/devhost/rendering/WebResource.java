package io.guildhall.devhost.rendering;

import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Scripts and styles that belong together; {@code dependencies} are complete keys, {@code shows} asks about the caller of this thread. */
record WebResource(
        String key,
        List<String> dependencies,
        Set<String> contexts,
        List<DownloadResource> files,
        boolean translatesScripts,
        BooleanSupplier shows,
        List<PageData> data) {
    Optional<URL> find(String name) {
        return files.stream().flatMap(file -> file.find(name).stream()).findFirst();
    }

    /** The names of the files with this extension. */
    List<String> names(String extension) {
        return files.stream()
                .map(DownloadResource::name)
                .filter(name -> name.endsWith(extension))
                .toList();
    }

    /** The address of a file, without the context path. */
    String address(String name) {
        return "/download/resources/" + key + "/" + name;
    }
}
