package io.guildhall.membership.web;

import io.guildhall.community.CommunityType;
import io.guildhall.community.JoinPolicy;
import io.guildhall.community.RosterVisibility;
import io.guildhall.kernel.web.JsonBody;
import io.guildhall.membership.FoundingRequest;

/** What founding a community takes. */
final class FoundingJson {
    private FoundingJson() {}

    /** Templates there are; more join with the issue that brings them. */
    private enum Template {
        BLANK
    }

    static FoundingRequest read(JsonBody body) {
        body.optionalConstant("template", Template.class);
        return new FoundingRequest(
                body.text("spaceKey"),
                body.optionalConstant("type", CommunityType.class).orElse(CommunityType.PRACTICE),
                CharterJson.charter(body),
                body.optionalConstant("joinPolicy", JoinPolicy.class).orElse(JoinPolicy.OPEN),
                body.optionalConstant("rosterVisibility", RosterVisibility.class)
                        .orElse(RosterVisibility.EVERYONE),
                body.optionalText("facilitator"));
    }
}
