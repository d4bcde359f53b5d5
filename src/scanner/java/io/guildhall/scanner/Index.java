package io.guildhall.scanner;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/** The three index files. Lines are sorted, so that equal sources give equal bytes; a file that would be empty is not there. */
final class Index {
    private static final String FOLDER = "META-INF/plugin-components/";

    private final Filer filer;

    Index(Filer filer) {
        this.filer = filer;
    }

    void write(List<Bean> components, List<Bean> imports, List<Export> exports) throws IOException {
        Element[] origins = Stream.of(
                        components.stream().map(Bean::at),
                        imports.stream().map(Bean::at),
                        exports.stream().map(Export::at))
                .flatMap(elements -> elements)
                .toArray(Element[]::new);
        write("component", components.stream().map(Bean::line).toList(), origins);
        write("imports", imports.stream().map(Bean::line).toList(), origins);
        write("exports", exports.stream().map(Export::line).toList(), origins);
    }

    private void write(String file, Collection<String> lines, Element[] origins) throws IOException {
        if (lines.isEmpty()) {
            removeFromEarlierBuild(file);
            return;
        }
        String content = String.join("\n", new TreeSet<>(lines)) + "\n";
        try (OutputStream out = filer.createResource(StandardLocation.CLASS_OUTPUT, "", FOLDER + file, origins)
                .openOutputStream()) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A file of the filer cannot be deleted through it. */
    private void removeFromEarlierBuild(String file) throws IOException {
        URI place = filer.getResource(StandardLocation.CLASS_OUTPUT, "", FOLDER + file)
                .toUri();
        if ("file".equals(place.getScheme())) {
            Files.deleteIfExists(Path.of(place));
        }
    }
}
