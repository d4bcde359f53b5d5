package io.guildhall.devhost.plugin;

/** A module, or the whole plugin, is refused; the message says why, as Confluence would mean it. */
public final class ModuleRefused extends Exception {
    private static final long serialVersionUID = 1L;

    public ModuleRefused(String reason) {
        super(reason);
    }

    public ModuleRefused(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** The reason, never missing. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
