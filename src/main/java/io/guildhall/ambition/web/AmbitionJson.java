package io.guildhall.ambition.web;

import io.guildhall.ambition.Ambition;
import io.guildhall.ambition.AmbitionAct;
import io.guildhall.ambition.AmbitionList;
import io.guildhall.ambition.AmbitionView;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.PersonJson;
import java.util.Locale;

/** Ambitions as JSON. */
final class AmbitionJson {
    private AmbitionJson() {}

    static JsonObject of(AmbitionList list) {
        return new JsonObject()
                .list("items", list.page().items(), AmbitionJson::of)
                .orNull("next", list.page().next())
                .with("can", new JsonObject().with("propose", list.mayPropose()));
    }

    static JsonObject of(AmbitionView view) {
        Ambition ambition = view.ambition();
        JsonObject can = new JsonObject();
        for (AmbitionAct act : AmbitionAct.values()) {
            can.with(act.name().toLowerCase(Locale.ROOT), view.can().contains(act));
        }
        return new JsonObject()
                .with("id", Long.toString(ambition.id()))
                .with("text", ambition.text())
                .with("state", ambition.state())
                .maybe("author", view.author().map(PersonJson::of))
                .with("votes", ambition.votes())
                .with("votesNeeded", view.votesNeeded())
                .with("voted", view.voted())
                .with("endorsed", ambition.endorsedBy().isPresent())
                .maybe("endorsedBy", view.endorsedBy().map(PersonJson::of))
                .with("proposedAt", ambition.proposedAt())
                .with("changedAt", ambition.changedAt())
                .with("can", can);
    }
}
