package io.guildhall.proposal.web;

import io.guildhall.community.CommunityType;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.PersonJson;
import io.guildhall.membership.web.TypedSpace;
import io.guildhall.proposal.Approval;
import io.guildhall.proposal.CommunityProposal;
import io.guildhall.proposal.CommunityProposal.Ending;
import io.guildhall.proposal.NewProposal;
import io.guildhall.proposal.Pitch;
import io.guildhall.proposal.ProposalDecisionService.Approved;
import io.guildhall.proposal.ProposalList;
import io.guildhall.proposal.ProposalView;
import io.guildhall.proposal.SimilarCommunity;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Proposals as JSON. */
record ProposalJson(Links links) {
    JsonObject of(ProposalList list) {
        return new JsonObject()
                .list("items", list.page().items(), this::of)
                .orNull("next", list.page().next())
                .with("can", new JsonObject().with("propose", list.proposes()));
    }

    JsonObject of(ProposalView view) {
        CommunityProposal proposal = view.proposal();
        return new JsonObject()
                .with("id", Long.toString(proposal.id()))
                .with("name", proposal.pitch().name())
                .with("concern", proposal.pitch().concern())
                .with("type", proposal.pitch().type())
                .list("topics", proposal.pitch().topics(), Function.identity())
                .with("state", proposal.state())
                .with("proposer", PersonJson.of(view.proposer()))
                .with("at", proposal.at())
                .maybe("endedBy", view.endedBy().map(PersonJson::of))
                .maybe("endedAt", proposal.ending().map(Ending::at))
                .maybe("reason", proposal.ending().map(Ending::reason).orElse(""))
                .maybe("spaceKey", proposal.ending().flatMap(Ending::space).map(SpaceKey::value))
                .list("similar", view.similar(), this::of)
                .with("can", new JsonObject().with("decide", view.decides()).with("withdraw", view.withdraws()));
    }

    JsonObject of(Approved approved) {
        return of(approved.view())
                .with("facilitator", PersonJson.of(approved.facilitator()))
                .with("facilitatorSees", approved.sees());
    }

    JsonObject similar(List<SimilarCommunity> found) {
        return new JsonObject().list("items", found, this::of);
    }

    private JsonObject of(SimilarCommunity similar) {
        SpaceKey space = similar.sighting().space().key();
        return new JsonObject()
                .with("spaceKey", space.value())
                .with("name", similar.sighting().space().name())
                .with("concern", similar.sighting().community().charter().concern())
                .with("memberCount", similar.sighting().community().memberCount())
                .with("way", similar.way())
                .list("topics", similar.topics(), Function.identity())
                .with("link", links.here(links.community(space)));
    }

    static NewProposal wanted(JsonBody body) {
        return new NewProposal(
                new Pitch(
                        body.text("name"),
                        body.text("concern"),
                        body.optionalConstant("type", CommunityType.class).orElse(CommunityType.PRACTICE),
                        body.optionalTextList("topics").orElse(List.of())),
                body.text("token"));
    }

    static Approval approval(JsonBody body) {
        Optional<String> facilitator = body.optionalText("facilitator");
        return new Approval(TypedSpace.key(body.text("spaceKey")).orElse(""), facilitator);
    }
}
