package io.guildhall.membership.web;

import io.guildhall.community.Admission;
import io.guildhall.community.Charter;
import io.guildhall.community.CharterVersion;
import io.guildhall.community.Community;
import io.guildhall.community.CommunitySettings;
import io.guildhall.community.GroundRules;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.PersonJson;
import io.guildhall.membership.Ability;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.roster.Exported;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** How communities look in answers. Empty texts are left out. */
final class CommunityJson {
    private CommunityJson() {}

    static JsonObject of(CommunityView view) {
        if (view.outside()) {
            return atTheDoor(view);
        }
        Community community = view.community();
        JsonObject json = new JsonObject()
                .with("spaceKey", view.space().key().value())
                .with("name", view.space().name())
                .with("status", community.life().status())
                .with("stage", community.life().stage());
        settings(json, community.settings());
        charter(json, community.charter());
        json.list("topics", community.arrangements().topics(), topic -> topic)
                .maybe("launchedAt", community.arrangements().launchedAt())
                .with("memberCount", community.memberCount())
                .list("facilitators", view.facilitators(), PersonJson::of)
                .with("facilitatorCount", view.facilitatorCount())
                .with("admission", admission(community))
                .maybe("standing", view.standing().map(MemberJson::standing))
                .with("can", can(view))
                .with("createdAt", community.life().createdAt())
                .with("revision", community.revision());
        return json.maybe("waiting", boxed(view.waiting()));
    }

    /** What somebody is told who may not view the space of a community that is listed on the site. */
    private static JsonObject atTheDoor(CommunityView view) {
        Community community = view.community();
        return new JsonObject()
                .with("spaceKey", view.space().key().value())
                .with("name", view.space().name())
                .with("status", community.life().status())
                .with("joinPolicy", community.settings().joinPolicy())
                .with("listing", community.settings().listing())
                .with("concern", community.charter().concern())
                .with("memberCount", community.memberCount())
                .list("facilitators", view.facilitators(), PersonJson::of)
                .with("facilitatorCount", view.facilitatorCount())
                .maybe("standing", view.standing().map(MemberJson::standing))
                .with("can", can(view));
    }

    /** A community without anything that depends on who looks. */
    static JsonObject exported(Exported exported) {
        Community community = exported.community();
        JsonObject json = new JsonObject()
                .with("spaceKey", exported.space().key().value())
                .with("name", exported.space().name())
                .with("status", community.life().status())
                .with("stage", community.life().stage());
        settings(json, community.settings());
        charter(json, community.charter());
        return json.with("topics", community.arrangements().topics())
                .maybe("rules", community.arrangements().rules().map(CommunityJson::rules))
                .with("memberCount", community.memberCount())
                .with("createdAt", community.life().createdAt())
                .with("revision", community.revision());
    }

    private static JsonObject rules(GroundRules rules) {
        return new JsonObject().with("no", rules.no()).with("text", rules.text());
    }

    /** One charter of the history; its author only where the caller may see people. */
    static JsonObject of(CharterVersion version, Optional<Person> author) {
        JsonObject json = new JsonObject().with("no", version.no());
        charter(json, version.charter());
        return json.maybe("author", author.map(PersonJson::of)).with("at", version.at());
    }

    /** A stretch of a list. */
    static <T> JsonObject page(Page<T> page, Function<? super T, JsonObject> each) {
        return new JsonObject()
                .list("items", page.items(), each)
                .orNull("next", page.next())
                .maybe("total", boxed(page.total()));
    }

    /** Who comes in besides by the join policy. What the group is called is nobody else's business. */
    private static JsonObject admission(Community community) {
        Admission admission = community.arrangements().admission();
        OptionalInt cap = admission.cap();
        return new JsonObject()
                .maybe("cap", boxed(cap))
                .with("full", cap.isPresent() && community.memberCount() >= cap.getAsInt())
                .with("membersPropose", admission.membersPropose())
                .with("takesGroup", admission.group().isPresent())
                .maybe("confidential", Optional.of(true).filter(yes -> admission.confidential()));
    }

    private static void settings(JsonObject json, CommunitySettings settings) {
        json.with("type", settings.type())
                .with("joinPolicy", settings.joinPolicy())
                .with("rosterVisibility", settings.rosterVisibility())
                .with("listing", settings.listing());
    }

    private static void charter(JsonObject json, Charter charter) {
        json.with("concern", charter.concern())
                .maybe("practice", charter.practice())
                .maybe("goalOrGap", charter.goalOrGap())
                .maybe("audience", charter.audience())
                .maybe("channelUrl", charter.channelUrl());
    }

    private static JsonObject can(CommunityView view) {
        JsonObject can = new JsonObject();
        for (Ability ability : Ability.values()) {
            can.with(ability.field(), view.can(ability));
        }
        return can;
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }
}
