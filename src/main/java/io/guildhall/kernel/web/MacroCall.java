package io.guildhall.kernel.web;

import io.guildhall.kernel.Viewer;

/**
 * One macro on one page, for one viewer.
 *
 * @param space the key asked for or that of the page; empty where there is neither
 * @param here the key of the space of the page; empty where there is none
 */
public record MacroCall(Viewer viewer, Parameters parameters, String space, String here, Look look) {
    /** Whether it is another space than that of the page. */
    public boolean elsewhere() {
        return !space.equalsIgnoreCase(here);
    }

    public Output output() {
        return look.output();
    }
}
