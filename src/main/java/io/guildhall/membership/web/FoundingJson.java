package io.guildhall.membership.web;

import io.guildhall.community.CommunityTemplate;
import io.guildhall.community.CommunityType;
import io.guildhall.community.JoinPolicy;
import io.guildhall.community.RosterVisibility;
import io.guildhall.kernel.web.JsonBody;
import io.guildhall.membership.life.FoundingRequest;

/** What founding a community takes. */
final class FoundingJson {
    private FoundingJson() {}

    static FoundingRequest read(JsonBody body) {
        return new FoundingRequest(
                body.text("spaceKey"),
                body.optionalConstant("type", CommunityType.class),
                CharterJson.charter(body),
                body.optionalConstant("joinPolicy", JoinPolicy.class),
                body.optionalConstant("rosterVisibility", RosterVisibility.class),
                body.optionalText("facilitator"),
                body.optionalConstant("template", CommunityTemplate.class),
                body.optionalText("from"));
    }
}
