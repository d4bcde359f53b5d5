package io.guildhall.host.isolated;

import java.util.function.Supplier;

/** An adapter of a type that the host has not got. */
public final class Unlinkable implements Supplier<String> {
    public Unlinkable() {
        throw new NoClassDefFoundError("some/Type");
    }

    @Override
    public String get() {
        return "never";
    }
}
