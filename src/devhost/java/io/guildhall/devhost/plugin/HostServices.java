package io.guildhall.devhost.plugin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What plugins may import, by the name of its interface. */
final class HostServices {
    private final Map<String, HostService<?>> byType = new LinkedHashMap<>();

    /** Two services of one interface are a mistake of whoever composes the host. */
    HostServices(List<HostService<?>> services) {
        for (HostService<?> service : services) {
            if (byType.put(service.type().getName(), service) != null) {
                throw new IllegalArgumentException("two host services of " + service.type());
            }
        }
    }

    Optional<HostService<?>> find(String type) {
        return Optional.ofNullable(byType.get(type));
    }
}
