package io.guildhall.membership.web;

import io.guildhall.kernel.People;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.PersonJson;
import io.guildhall.kernel.web.Problems;
import io.guildhall.kernel.web.Reply;
import io.guildhall.membership.Guest;
import io.guildhall.membership.GuestKind;
import io.guildhall.membership.MemberKind;
import io.guildhall.membership.Membership;
import io.guildhall.membership.joining.Invitation;
import io.guildhall.membership.joining.Invitees;
import io.guildhall.membership.joining.InvitingService;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Inviting people into a community. */
@Path("communities/{spaceKey}/invitations")
@Produces(MediaType.APPLICATION_JSON)
public final class InvitationResource {
    private final Exchange exchange;
    private final InvitingService inviting;
    private final People people;
    private final Problems problems;

    @Inject
    public InvitationResource(Exchange exchange, InvitingService inviting, People people, Problems problems) {
        this.exchange = exchange;
        this.inviting = inviting;
        this.people = people;
        this.problems = problems;
    }

    /** Invites people by key or username, or everybody in a group, or only tells what would come of it; there is one answer for each. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response invite(@PathParam("spaceKey") PathKey space, @Context HttpHeaders headers, InputStream body) {
        return exchange.change(
                headers,
                body,
                Wanted::of,
                (viewer, wanted) -> wanted.dryRun()
                        ? inviting.preview(viewer, space.value(), wanted.invitees())
                        : inviting.invite(viewer, space.value(), wanted.invitees(), wanted.message()),
                done -> Reply.ok(new JsonObject().list("results", done.value(), this::json)));
    }

    /** Takes an invitation back. */
    @DELETE
    @Path("{userKey}")
    public Response withdraw(
            @PathParam("spaceKey") PathKey space, @PathParam("userKey") PathKey user, @Context HttpHeaders headers) {
        return exchange.change(
                headers,
                viewer -> inviting.withdraw(viewer, space.value(), user.value()),
                done -> Reply.ok(json(done.value())));
    }

    private JsonObject json(Membership membership) {
        return MemberJson.of(membership, people.person(membership.user()));
    }

    private JsonObject json(Invitation invitation) {
        return new JsonObject()
                .with("asked", invitation.asked())
                .maybe("person", invitation.user().map(people::person).map(PersonJson::of))
                .with("outcome", invitation.result())
                .maybe("code", invitation.refusal().map(code -> code.code()))
                .maybe("detail", invitation.refusal().map(problems::detail))
                .maybe("seesSpace", Optional.of(false).filter(no -> !invitation.seesSpace()));
    }

    private record Wanted(Invitees invitees, String message, boolean dryRun) {
        static Wanted of(JsonBody body) {
            Optional<String> group = body.optionalText("group");
            List<String> people =
                    group.isPresent() ? body.optionalTextList("people").orElse(List.of()) : body.textList("people");
            return new Wanted(
                    new Invitees(people, group, guest(body)),
                    body.optionalText("message").orElse(""),
                    body.optionalFlag("dryRun").orElse(false));
        }

        private static Optional<Guest> guest(JsonBody body) {
            return body.optionalConstant("kind", MemberKind.class)
                    .filter(MemberKind.GUEST::equals)
                    .map(guests -> new Guest(
                            body.optionalConstant("guestKind", GuestKind.class).orElse(GuestKind.OTHER),
                            body.optionalText("organisation").orElse(""),
                            body.date("until")));
        }
    }
}
