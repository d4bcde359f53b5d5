package io.guildhall.e2e.race;

import com.fasterxml.jackson.databind.JsonNode;
import io.guildhall.e2e.host.Api;
import io.guildhall.e2e.host.Api.Answer;
import java.util.Set;

/** What somebody may try in a race, how often of a hundred times, and all that they may be told; anything else has no explanation. */
enum Act {
    JOIN(26, "200 ACTIVE", "200 REQUESTED", "201 ACTIVE", "202 REQUESTED", "409 community.full"),
    LEAVE(14, "200 LEFT", "409 membership.last-facilitator", "409 membership.not-a-member"),
    APPROVE(
            18,
            "200 ACTIVE",
            "403 membership.not-facilitator",
            "409 community.full",
            "409 membership.decided-already",
            "409 membership.not-a-member"),
    DEMOTE(
            16,
            "200 ACTIVE",
            "403 membership.not-facilitator",
            "409 membership.last-facilitator",
            "409 membership.not-a-member"),
    OFFER(13, "200 ACTIVE", "403 membership.not-facilitator", "409 membership.not-a-member"),
    AGREE(13, "200 ACTIVE", "409 membership.no-offer", "409 membership.not-a-member");

    private final int often;
    private final Set<String> explained;

    Act(int often, String... explained) {
        this.often = often;
        this.explained = Set.of(explained);
    }

    /** The act at that place among a hundred. */
    static Act at(int place) {
        int left = place;
        for (Act act : values()) {
            if (left < act.often) {
                return act;
            }
            left -= act.often;
        }
        throw new IllegalArgumentException("no act at " + place);
    }

    Set<String> explained() {
        return explained;
    }

    /** Whether somebody does it to somebody else, which takes a right. */
    boolean needsRight() {
        return this == APPROVE || this == DEMOTE || this == OFFER;
    }

    /** Tries it; what came back is the status, with the state that the person is in or why it was refused. */
    String tried(Api node, String space, String who, String whom) {
        String members = "/communities/" + space + "/members/";
        Answer answer = switch (this) {
            case JOIN -> node.post(who, members + "me", "{}");
            case LEAVE -> node.call(who, "DELETE", members + "me", "");
            case APPROVE -> node.post(who, members + whom + "/approve", "{}");
            case DEMOTE -> node.call(who, "PUT", members + whom + "/roles", "{\"roles\":[]}");
            case OFFER -> node.call(who, "PUT", members + whom + "/roles", "{\"roles\":[\"FACILITATOR\"]}");
            case AGREE -> node.post(who, members + "me/role-offer/accept", "{}");
        };
        JsonNode said = answer.json();
        return answer.status() + " "
                + said.path(answer.status() < 400 ? "state" : "code").asText();
    }
}
