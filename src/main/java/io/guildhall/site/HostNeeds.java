package io.guildhall.site;

import java.util.List;

/** Port: looks up all that the app needs of the running host. */
public interface HostNeeds {
    /** One finding for each need, in the order of the list. Initialises no class of the host, and throws nothing for what is missing. */
    List<Finding> look();
}
