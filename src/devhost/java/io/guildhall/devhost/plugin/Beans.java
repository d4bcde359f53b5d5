package io.guildhall.devhost.plugin;

/** The objects of a plugin. */
interface Beans {
    /** The bean of this very class if there is one, else a new object with its constructor's parameters from the context. */
    <T> T create(Class<T> type) throws ModuleRefused;

    /** The bean of this very class. */
    <T> T bean(Class<T> type) throws ModuleRefused;

    /** The bean of this name. */
    <T> T bean(String name, Class<T> as) throws ModuleRefused;

    void close();

    /** For a bundle without a Spring file, where Confluence makes no context either. */
    final class None implements Beans {
        @Override
        public <T> T create(Class<T> type) throws ModuleRefused {
            throw none(type.getName());
        }

        @Override
        public <T> T bean(String name, Class<T> as) throws ModuleRefused {
            throw none(name);
        }

        private static ModuleRefused none(String wanted) {
            return new ModuleRefused(
                    "the jar has no " + SpringFile.FOLDER + "*.xml, so there is no Spring context to make " + wanted);
        }

        @Override
        public <T> T bean(Class<T> type) throws ModuleRefused {
            return create(type);
        }

        @Override
        public void close() {}
    }
}
