package io.guildhall.e2e.race;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guildhall.e2e.host.Api;
import io.guildhall.e2e.host.Api.Answer;
import io.guildhall.e2e.host.Until;

/** A match of a programme that one node works out, and that anybody may publish on either. */
final class DraftInPlay {
    private final String run;

    private DraftInPlay(String run) {
        this.run = run;
    }

    /** Asks until a node worked it out; nobody needs share a skill for it. */
    static DraftInPlay of(Api node, String programme) {
        String address = "/programmes/" + programme;
        Answer seen = node.get("admin", address);
        ObjectNode criteria = (ObjectNode) seen.json().get("criteria");
        criteria.put("sharedSkill", false);
        Answer tuned = node.call(
                "admin",
                "PUT",
                address + "/criteria",
                criteria.toString(),
                "If-Match",
                seen.header("ETag").orElseThrow());
        assertThat(tuned.status()).as(tuned.toString()).isEqualTo(200);
        Answer asked = node.post("admin", address + "/runs", "{}");
        assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
        DraftInPlay draft = new DraftInPlay(asked.json().get("id").asText());
        Until.it(() -> draft.now(node).get("state").asText(), state -> !state.equals("COMPUTING"));
        return draft;
    }

    /** As a node shows it. */
    JsonNode now(Api node) {
        Answer seen = node.get("admin", "/runs/" + run);
        assertThat(seen.status()).as(seen.toString()).isEqualTo(200);
        return seen.json();
    }

    /** Publishes it: the status, with the state or why not. */
    String published(Api node, String seen) {
        return PairAct.told(node.post("admin", "/runs/" + run + "/publish", "{\"seen\":\"" + seen + "\"}"));
    }

    /** Publishes it after a look at what is different since; nothing is once it was published. */
    String publishedAfterALook(Api node) {
        Answer differences = node.get("admin", "/runs/" + run + "/differences");
        return published(
                node,
                differences.status() == 200 ? differences.json().get("now").asText() : "");
    }
}
