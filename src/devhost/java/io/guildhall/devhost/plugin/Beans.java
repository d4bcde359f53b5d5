package io.guildhall.devhost.plugin;

/** The objects of a plugin. */
interface Beans {
    /** The bean of this very class if there is one, else a new object with its constructor's parameters from the context. */
    <T> T create(Class<T> type) throws ModuleRefused;

    /** The bean of this very class. */
    <T> T bean(Class<T> type) throws ModuleRefused;

    void close();

    /** For a bundle without a Spring file, where Confluence makes no context either. */
    final class None implements Beans {
        @Override
        public <T> T create(Class<T> type) throws ModuleRefused {
            throw new ModuleRefused("the jar has no " + SpringFile.FOLDER
                    + "*.xml, so there is no Spring context to make " + type.getName());
        }

        @Override
        public <T> T bean(Class<T> type) throws ModuleRefused {
            return create(type);
        }

        @Override
        public void close() {}
    }
}
