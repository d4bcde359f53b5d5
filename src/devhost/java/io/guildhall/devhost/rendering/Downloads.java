package io.guildhall.devhost.rendering;

import io.guildhall.devhost.plugin.ModuleType.Enabled;
import io.guildhall.devhost.rendering.Rendering.Download;
import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The files that plugins give to browsers. */
final class Downloads {
    private final List<DownloadResource> ofPlugins = new CopyOnWriteArrayList<>();
    private final WebResources webResources;
    private final ScriptTexts scriptTexts;

    Downloads(WebResources webResources, ScriptTexts scriptTexts) {
        this.webResources = webResources;
        this.scriptTexts = scriptTexts;
    }

    Enabled add(DownloadResource resource) {
        ofPlugins.add(resource);
        return () -> ofPlugins.remove(resource);
    }

    /** @param path the key of a plugin or the complete key of a web resource, a slash, and the name of the file */
    Optional<Download> find(String path) {
        String plain = JarPath.fromRoot(path);
        int slash = plain.indexOf('/');
        if (slash < 0 || !JarPath.isPlain(plain)) {
            return Optional.empty();
        }
        String owner = plain.substring(0, slash);
        String name = plain.substring(slash + 1);
        return owner.contains(":")
                ? webResources.find(owner).flatMap(resource -> ofWebResource(resource, name))
                : ofPlugin(owner, name).map(file -> new Download(JarPath.read(file), ContentType.of(name)));
    }

    private Optional<URL> ofPlugin(String pluginKey, String name) {
        return ofPlugins.stream()
                .filter(resource -> resource.plugin().key().equals(pluginKey))
                .flatMap(resource -> resource.find(name).stream())
                .findFirst();
    }

    /** A file of a web resource, with its texts filled in. */
    Optional<Download> ofWebResource(WebResource resource, String name) {
        return resource.find(name).map(file -> {
            byte[] content = JarPath.read(file);
            boolean translated = resource.translatesScripts() && name.endsWith(".js");
            return new Download(translated ? scriptTexts.fillIn(content) : content, ContentType.of(name));
        });
    }
}
