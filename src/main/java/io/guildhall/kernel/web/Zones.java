package io.guildhall.kernel.web;

import io.guildhall.kernel.KnownZones;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Time zones to choose from. */
public final class Zones {
    private Zones() {}

    /** Those that people know by a place, by name, and the one that is chosen, whatever it is. */
    public static List<OptionView> options(Optional<ZoneId> chosen) {
        String selected = chosen.map(ZoneId::getId).orElse("");
        return Stream.concat(
                        Stream.of(selected, "UTC").filter(id -> !id.isEmpty()),
                        KnownZones.names().stream()
                                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/")))
                .distinct()
                .sorted()
                .map(id -> new OptionView(id, id, "", id.equals(selected)))
                .toList();
    }
}
