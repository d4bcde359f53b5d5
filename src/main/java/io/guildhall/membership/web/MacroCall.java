package io.guildhall.membership.web;

import io.guildhall.kernel.Viewer;

/**
 * One macro on one page, for one viewer.
 *
 * @param space the key asked for or that of the page; empty where there is neither
 * @param elsewhere whether it is another space than that of the page
 */
record MacroCall(Viewer viewer, Parameters parameters, String space, boolean elsewhere, Look look) {
    Output output() {
        return look.output();
    }
}
