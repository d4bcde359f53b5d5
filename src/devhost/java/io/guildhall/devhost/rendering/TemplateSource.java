package io.guildhall.devhost.rendering;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;

/** Lets Velocity read templates from where a function finds them. */
final class TemplateSource extends ResourceLoader {
    private final Function<String, Optional<URL>> templates;

    TemplateSource(Function<String, Optional<URL>> templates) {
        this.templates = templates;
    }

    @Override
    public void init(ExtendedProperties configuration) {}

    @Override
    public InputStream getResourceStream(String name) {
        URL url = templates.apply(name).orElseThrow(() -> new ResourceNotFoundException("no template " + name));
        try {
            URLConnection connection = url.openConnection();
            connection.setUseCaches(false);
            return connection.getInputStream();
        } catch (IOException unreadable) {
            throw new ResourceNotFoundException("cannot read template " + name, unreadable);
        }
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
