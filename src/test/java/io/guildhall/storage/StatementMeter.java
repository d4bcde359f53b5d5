package io.guildhall.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.Outcome;
import io.guildhall.site.KnownSettings;
import java.util.List;
import java.util.function.Supplier;

/** Counts the statements of an act, which must succeed. Not the one a minute by which a node knows the settings. */
record StatementMeter(Tables tables, KnownSettings known) {
    /** The space of the community whose acts are counted. */
    static final String KEY = "GARDEN";

    void costs(int statements, String what, Supplier<? extends Outcome<?>> act) {
        known.now();
        List<String> seen =
                tables.statements(() -> assertThat(act.get().reason()).as(what).isEmpty());
        assertThat(seen).as(what).hasSize(statements);
    }
}
