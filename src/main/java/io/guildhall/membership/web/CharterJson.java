package io.guildhall.membership.web;

import io.guildhall.community.Charter;
import io.guildhall.community.CommunityType;
import io.guildhall.community.JoinPolicy;
import io.guildhall.community.Listing;
import io.guildhall.community.RosterVisibility;
import io.guildhall.community.SettingsChange;
import io.guildhall.kernel.web.JsonBody;

/** What replacing a community's charter and settings takes: all that may be changed, and nothing else that the community shows. */
record CharterJson(Charter charter, SettingsChange settings) {
    static CharterJson read(JsonBody body) {
        return new CharterJson(
                charter(body),
                new SettingsChange(
                        body.constant("type", CommunityType.class),
                        body.constant("joinPolicy", JoinPolicy.class),
                        body.optionalConstant("listing", Listing.class),
                        body.constant("rosterVisibility", RosterVisibility.class)));
    }

    static Charter charter(JsonBody body) {
        return new Charter(
                body.text("concern"),
                body.optionalText("practice").orElse(""),
                body.optionalText("goalOrGap").orElse(""));
    }
}
