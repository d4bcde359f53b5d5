package io.guildhall.kernel.web;

import io.guildhall.kernel.Viewer;
import java.util.Optional;

/** Asked before a macro, and before what it was given is looked at. */
public interface Gate {
    /**
     * What stands in place of the macro; empty where it goes on.
     *
     * @param here the key of the space of the page; empty where there is none
     */
    Optional<Shown> instead(Viewer viewer, String here, Look look);
}
