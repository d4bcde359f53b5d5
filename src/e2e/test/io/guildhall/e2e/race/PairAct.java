package io.guildhall.e2e.race;

import io.guildhall.e2e.host.Api;
import io.guildhall.e2e.host.Api.Answer;
import java.util.Set;

/** What two in a programme may do to each other in a race, how often of a hundred times, and all that they may be told; anything else has no explanation. */
enum PairAct {
    ASK(
            30,
            "200 REQUESTED",
            "201 REQUESTED",
            "201 ACTIVE",
            "409 pairing.full",
            "409 pairing.own-full",
            "409 pairing.other-state",
            "409 pairing.too-many"),
    /** Who fills up has no request left that could be accepted: whoever comes too late is told what became of it. */
    ACCEPT(45, "200 ACTIVE", "409 pairing.other-state"),
    DECLINE(5, "200 DECLINED", "409 pairing.other-state"),
    WITHDRAW(5, "200 WITHDRAWN", "409 pairing.other-state"),
    END(15, "200 ENDED");

    private final int often;
    private final Set<String> explained;

    PairAct(int often, String... explained) {
        this.often = often;
        this.explained = Set.of(explained);
    }

    /** The act at that place among a hundred. */
    static PairAct at(int place) {
        int left = place;
        for (PairAct act : values()) {
            if (left < act.often) {
                return act;
            }
            left -= act.often;
        }
        throw new IllegalArgumentException("no act at " + place);
    }

    /** Asks somebody, with words. */
    static Answer ask(Api node, String programme, String who, String whom, String words) {
        String body = "{\"to\":\"" + whom + "\",\"message\":\"" + words + "\"}";
        return node.post(who, "/programmes/" + programme + "/requests", body);
    }

    /** Tries it on a pairing that is there. */
    Answer tried(Api node, String who, String pairing) {
        return switch (this) {
            case ACCEPT -> node.post(who, "/requests/" + pairing + "/accept", "{}");
            case DECLINE -> node.post(who, "/requests/" + pairing + "/decline", "{}");
            case WITHDRAW -> node.post(who, "/requests/" + pairing + "/withdraw", "{}");
            case END -> node.post(who, "/pairings/" + pairing + "/end", "{}");
            case ASK -> throw new IllegalArgumentException("whom?");
        };
    }

    boolean explains(String told) {
        return explained.contains(told);
    }

    /** The status, with the state that the pairing is in or why it was refused. */
    static String told(Answer answer) {
        return answer.status() + " "
                + answer.json().path(answer.status() < 400 ? "state" : "code").asText();
    }
}
