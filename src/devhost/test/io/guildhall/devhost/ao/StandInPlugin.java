package io.guildhall.devhost.ao;

import io.guildhall.devhost.plugin.ModuleRefused;
import io.guildhall.devhost.plugin.Plugin;
import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A plugin whose classes are those of the tests. */
final class StandInPlugin implements Plugin {
    private boolean ready;

    void becomeReady() {
        ready = true;
    }

    @Override
    public String key() {
        return "com.example.notes";
    }

    @Override
    public String name() {
        return "Notes";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public ClassLoader classLoader() {
        return getClass().getClassLoader();
    }

    @Override
    public Optional<URL> entry(String path) {
        return Optional.empty();
    }

    @Override
    public List<String> classesUnder(String packageName) {
        return List.of();
    }

    @Override
    public <T> T create(String className, Class<T> as) throws ModuleRefused {
        throw new ModuleRefused("not needed here");
    }

    @Override
    public <T> T bean(String beanName, Class<T> as) throws ModuleRefused {
        throw new ModuleRefused("not needed here");
    }

    @Override
    public <T> T inside(Supplier<T> work) {
        return work.get();
    }

    @Override
    public boolean ready() {
        return ready;
    }
}
