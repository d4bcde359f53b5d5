package io.guildhall.membership.web;

import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Look;
import io.guildhall.membership.CommunityView;
import java.util.Optional;
import java.util.function.Function;

/**
 * One look at a tab of a community.
 *
 * @param address the tab's own address, for links to it
 * @param parameters the query as it was asked, by name
 */
public record TabCall(
        CommunityView view, Viewer viewer, Look look, String address, Function<String, Optional<String>> parameters) {
    /** The key of the community's space. */
    public String spaceKey() {
        return view.space().key().value();
    }

    /** What was asked by that name; nothing where it was not. */
    public Optional<String> parameter(String name) {
        return parameters.apply(name);
    }
}
