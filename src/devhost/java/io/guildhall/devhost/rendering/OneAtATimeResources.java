package io.guildhall.devhost.rendering;

import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.ResourceManagerImpl;

/**
 * Parses a template once, whoever else wants it: parsing registers its macros anew, and a page rendered meanwhile would miss them.
 * Public because Velocity makes it by its name; not for use elsewhere.
 */
public final class OneAtATimeResources extends ResourceManagerImpl {
    /** Finds a template in the cache or loads it. */
    @Override
    public synchronized Resource getResource(String name, int type, String encoding) {
        return super.getResource(name, type, encoding);
    }
}
