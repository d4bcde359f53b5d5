package io.guildhall.host;

import io.guildhall.site.Finding;
import io.guildhall.site.HostNeeds;
import io.guildhall.site.Need;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What the jar's own {@code guildhall/linkage.txt} lists, looked up through the class loader of the bundle, which is how the app itself is linked. */
@Named
final class ListedNeeds implements HostNeeds {
    private static final String FILE = "guildhall/linkage.txt";

    private final List<Need> needs;
    private final Linker linker;

    ListedNeeds() {
        ClassLoader bundle = Objects.requireNonNull(ListedNeeds.class.getClassLoader());
        this.needs = read(bundle);
        this.linker = new Linker(bundle);
    }

    @Override
    public List<Finding> look() {
        return needs.stream().map(linker::find).toList();
    }

    private static List<Need> read(ClassLoader bundle) {
        try (InputStream file = Objects.requireNonNull(bundle.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Need::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
