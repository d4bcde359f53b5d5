package io.guildhall.membership.web;

import io.guildhall.kernel.Person;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.PersonJson;
import io.guildhall.membership.Guest;
import io.guildhall.membership.Membership;
import io.guildhall.membership.Role;
import io.guildhall.membership.questions.JoinAnswer;
import io.guildhall.membership.roster.MemberView;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How members look in answers. Roles always come in the order of the contract. */
public final class MemberJson {
    private MemberJson() {}

    static JsonObject of(MemberView member) {
        JsonObject json = of(member.membership(), member.person());
        return member.answers().isEmpty() ? json : json.list("answers", member.answers(), MemberJson::answer);
    }

    private static JsonObject answer(JoinAnswer answer) {
        return new JsonObject().with("question", answer.question()).with("text", answer.text());
    }

    /** Somebody and where they stand. */
    public static JsonObject of(Membership membership, Person person) {
        return place(new JsonObject().with("person", PersonJson.of(person)), membership);
    }

    /** Where the caller stands, with what a facilitator told them on declining or removing. */
    static JsonObject standing(Membership membership) {
        return place(new JsonObject(), membership)
                .maybe("offered", offered(membership))
                .maybe("reason", reason(membership))
                .maybe("term", term(membership));
    }

    /** The last day of whoever facilitates or was asked to, where there is one. */
    private static Optional<String> term(Membership membership) {
        return membership.tenure().term().map(term -> term.until().toString());
    }

    /** A member whose roles were set, with those that wait for them to agree. */
    static JsonObject inRoles(Membership membership, Person person) {
        return of(membership, person).maybe("offered", offered(membership)).maybe("term", term(membership));
    }

    /** Somebody who was let in or invited; false where the host does not let them view the space, which is for others to mend. */
    static JsonObject letIn(Membership membership, Person person, boolean seesSpace) {
        return of(membership, person).maybe("seesSpace", Optional.of(false).filter(no -> !seesSpace));
    }

    private static Optional<List<Role>> offered(Membership membership) {
        return membership.offer().map(offer -> inOrder(offer.roles()));
    }

    private static JsonObject place(JsonObject json, Membership membership) {
        return json.with("state", membership.state())
                .with("kind", membership.kind())
                .with("roles", inOrder(membership.roles()))
                .with("since", membership.since())
                .maybe("joinedAt", membership.joinedAt())
                .maybe("guest", membership.guest().map(MemberJson::guest));
    }

    private static JsonObject guest(Guest guest) {
        return new JsonObject()
                .with("kind", guest.kind())
                .with("organisation", guest.organisation())
                .with("until", guest.until().toString());
    }

    private static List<Role> inOrder(Set<Role> roles) {
        return roles.stream().sorted().toList();
    }

    private static Optional<String> reason(Membership membership) {
        return membership
                .decision()
                .filter(decision -> membership.state().mayOnlyAsk())
                .map(Membership.Decision::reason)
                .filter(reason -> !reason.isEmpty());
    }
}
