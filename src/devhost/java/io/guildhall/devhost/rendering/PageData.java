package io.guildhall.devhost.rendering;

import com.atlassian.json.marshal.Jsonable;
import com.atlassian.webresource.api.data.WebResourceDataProvider;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guildhall.devhost.plugin.ModuleElement;
import io.guildhall.devhost.plugin.ModuleRefused;
import io.guildhall.devhost.plugin.Plugin;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A {@code <data>} of a web resource: {@code key} is the one that scripts claim, {@code plugin:module.data}. */
record PageData(String key, Plugin plugin, WebResourceDataProvider provider) {
    private static final Shape SHAPE = new Shape(Set.of("key", "class"), Set.of());
    private static final ObjectMapper STRICT =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    static List<PageData> in(Plugin plugin, ModuleElement module, String resource) throws ModuleRefused {
        List<PageData> all = new ArrayList<>();
        for (ModuleElement element : module.children("data")) {
            SHAPE.check(element);
            String key = resource + "." + element.required("key");
            if (all.stream().anyMatch(other -> other.key().equals(key))) {
                throw new ModuleRefused("<web-resource> has two <data> of the key " + element.required("key"));
            }
            all.add(new PageData(key, plugin, plugin.create(element.required("class"), WebResourceDataProvider.class)));
        }
        return List.copyOf(all);
    }

    /**
     * The data as they are now, as JSON that cannot end a script element.
     *
     * @throws IllegalStateException naming the key, where the provider does not write JSON
     */
    String json() {
        String written = plugin.inside(this::written);
        try {
            if (STRICT.readTree(written).isMissingNode()) {
                throw new IllegalStateException("the data " + key + " are empty");
            }
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException("the data " + key + " are no JSON", malformed);
        }
        return written.replace("<", "\\u003c");
    }

    private String written() {
        StringWriter writer = new StringWriter();
        try {
            Jsonable data = provider.get();
            if (data == null) {
                throw new IllegalStateException("the provider of the data " + key + " gives none");
            }
            data.write(writer);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return writer.toString();
    }
}
