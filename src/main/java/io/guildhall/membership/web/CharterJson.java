package io.guildhall.membership.web;

import io.guildhall.community.Charter;
import io.guildhall.community.Community;
import io.guildhall.community.CommunityType;
import io.guildhall.community.JoinPolicy;
import io.guildhall.community.Listing;
import io.guildhall.community.RosterVisibility;
import io.guildhall.community.SettingsChange;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.web.JsonBody;
import io.guildhall.membership.life.CharterChange;

/**
 * What replacing a community's charter and settings takes: all that may be changed, and what else the community shows, so that a caller can
 * send back what they read. Nothing of the latter is ever set.
 */
record CharterJson(CharterChange change, Echo echo) {
    static CharterJson read(JsonBody body) {
        return new CharterJson(
                new CharterChange(
                        charter(body),
                        new SettingsChange(
                                body.constant("type", CommunityType.class),
                                body.constant("joinPolicy", JoinPolicy.class),
                                body.optionalConstant("listing", Listing.class),
                                body.constant("rosterVisibility", RosterVisibility.class)),
                        body.optionalTextList("topics")),
                Echo.read(body));
    }

    /** The same where it changes nothing that is only shown. */
    Outcome<CharterJson> from(Community basis) {
        return echo.refusal(basis).map(Outcome::<CharterJson>refused).orElseGet(() -> Outcome.done(this));
    }

    static Charter charter(JsonBody body) {
        return new Charter(
                body.text("concern"),
                body.optionalText("practice").orElse(""),
                body.optionalText("goalOrGap").orElse(""),
                body.optionalText("audience").orElse(""),
                body.optionalText("channelUrl").orElse(""));
    }
}
