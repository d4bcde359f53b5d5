package io.guildhall.devhost.plugin;

import java.util.function.Supplier;

/** Runs work with another context class loader for this thread. */
final class Inside {
    private Inside() {}

    static <T> T call(ClassLoader loader, Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    static void run(ClassLoader loader, Runnable work) {
        call(loader, () -> {
            work.run();
            return loader;
        });
    }
}
