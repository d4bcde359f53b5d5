package io.guildhall.devhost.plugin;

import org.springframework.beans.factory.FactoryBean;

/** A host service as a bean: of the imported interface only, whatever else its class implements. */
record ImportedService<T>(Class<T> type, T service) implements FactoryBean<T> {
    static <T> ImportedService<T> of(HostService<T> service, Plugin plugin) {
        return new ImportedService<>(service.type(), service.forPlugin().apply(plugin));
    }

    @Override
    public T getObject() {
        return service;
    }

    @Override
    public Class<T> getObjectType() {
        return type;
    }
}
