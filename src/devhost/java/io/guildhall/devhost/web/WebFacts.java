package io.guildhall.devhost.web;

import com.atlassian.confluence.user.ConfluenceUser;
import io.guildhall.devhost.confluence.DevSpace;
import org.jspecify.annotations.Nullable;

/** What the host's own conditions ask. It travels in their context, so that two hosts in one process do not mix. */
public interface WebFacts {
    /** The key under which it stands in a condition's context. */
    String CONTEXT_KEY = WebFacts.class.getName();

    boolean isAdministrator(@Nullable ConfluenceUser user);

    boolean mayView(@Nullable ConfluenceUser user, DevSpace space);

    boolean mayAdminister(@Nullable ConfluenceUser user, DevSpace space);
}
