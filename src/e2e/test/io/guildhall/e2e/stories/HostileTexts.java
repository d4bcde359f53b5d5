package io.guildhall.e2e.stories;

import java.util.List;

/** Lends the payloads of stories to tests without a browser. */
public final class HostileTexts {
    private HostileTexts() {}

    /** A hundred and fifty, of at most 60 characters each. */
    public static List<String> all() {
        return Payloads.all();
    }
}
