package io.guildhall.devhost.rendering;

import io.guildhall.devhost.plugin.ModuleRefused;
import io.guildhall.devhost.plugin.Plugin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A plugin whose jar is a folder and whose classes are those of the tests. */
final class FakePlugin implements Plugin {
    private final String key;
    private final Path jar;
    private final ClassLoader loader = new ClassLoader(FakePlugin.class.getClassLoader()) {};

    FakePlugin(String key, Path jar) {
        this.key = key;
        this.jar = jar;
    }

    FakePlugin with(String path, String content) {
        return with(path, content.getBytes(StandardCharsets.UTF_8));
    }

    FakePlugin with(String path, byte[] content) {
        try {
            Files.createDirectories(jar.resolve(path).getParent());
            Files.write(jar.resolve(path), content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String name() {
        return key;
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public ClassLoader classLoader() {
        return loader;
    }

    @Override
    public Optional<URL> entry(String path) {
        Path file = jar.resolve(path);
        boolean exists = path.endsWith("/") ? Files.isDirectory(file) : Files.exists(file);
        try {
            return exists ? Optional.of(file.toUri().toURL()) : Optional.empty();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public List<String> classesUnder(String packageName) {
        return Stream.of(People.class, People.Person.class)
                .map(Class::getName)
                .filter(name -> name.startsWith(packageName + "."))
                .toList();
    }

    @Override
    public <T> T create(String className, Class<T> as) throws ModuleRefused {
        try {
            return as.cast(Class.forName(className, true, loader)
                    .getDeclaredConstructor()
                    .newInstance());
        } catch (ReflectiveOperationException e) {
            throw new ModuleRefused("cannot make " + className, e);
        }
    }

    @Override
    public <T> T bean(String beanName, Class<T> as) throws ModuleRefused {
        throw new ModuleRefused("not needed here");
    }

    @Override
    public <T> T inside(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public boolean ready() {
        return true;
    }
}
