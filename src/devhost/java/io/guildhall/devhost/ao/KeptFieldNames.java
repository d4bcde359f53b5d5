package io.guildhall.devhost.ao;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.schema.FieldNameConverter;
import net.java.ao.schema.FieldNameProcessor;
import org.jspecify.annotations.Nullable;

/** The names of fields as Active Objects forms them, each formed once: it asks for every one of them with every statement. Lives as long as the tables of a plugin. */
final class KeptFieldNames implements FieldNameConverter, FieldNameProcessor {
    private final AtlassianFieldNameConverter names;
    private final Map<Method, Optional<String>> kept = new ConcurrentHashMap<>();

    KeptFieldNames(AtlassianFieldNameConverter names) {
        this.names = names;
    }

    /** Null for a method that is no field's, as Active Objects wants it. */
    @Override
    public @Nullable String getName(Method method) {
        return kept.computeIfAbsent(method, unknown -> Optional.ofNullable(names.getName(unknown)))
                .orElse(null);
    }

    @Override
    public String getPolyTypeName(Method method) {
        return names.getPolyTypeName(method);
    }

    @Override
    public String convertName(String name) {
        return names.convertName(name);
    }
}
