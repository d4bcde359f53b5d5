package io.guildhall.recognition.badge.web;

import io.guildhall.kernel.Page;
import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.PersonJson;
import io.guildhall.kernel.web.Words;
import io.guildhall.recognition.art.DesignCode;
import io.guildhall.recognition.badge.Award;
import io.guildhall.recognition.badge.AwardAct;
import io.guildhall.recognition.badge.AwardPage;
import io.guildhall.recognition.badge.AwardView;
import io.guildhall.recognition.badge.BadgeAct;
import io.guildhall.recognition.badge.BadgeClass;
import io.guildhall.recognition.badge.BadgeList;
import io.guildhall.recognition.badge.BadgeView;
import io.guildhall.recognition.badge.BadgeWords;
import io.guildhall.recognition.badge.Issuers;
import io.guildhall.recognition.badge.NewAward;
import io.guildhall.recognition.badge.WantedBadge;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Badges and awards as JSON, and what is asked of them. */
final class BadgeJson {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");
    /** What a badge shows, and nobody sets. */
    private static final List<String> SHOWN =
            List.of("id", "version", "space", "state", "keepForever", "starter", "createdAt", "changedAt", "can");

    private final Words words;

    BadgeJson(Words words) {
        this.words = words;
    }

    JsonObject of(BadgeList list) {
        return new JsonObject()
                .list("items", list.badges(), this::of)
                .orNull("next", Optional.empty())
                .with("can", new JsonObject().with("create", list.mayMake()));
    }

    JsonObject of(BadgeView view) {
        BadgeClass badge = view.badge();
        BadgeWords said = BadgeNames.of(badge, words);
        JsonObject can = new JsonObject();
        for (BadgeAct act : BadgeAct.values()) {
            can.with(act.name().toLowerCase(Locale.ROOT), view.can().contains(act));
        }
        JsonObject json = new JsonObject()
                .with("id", badge.key())
                .with("version", badge.version())
                .maybe("space", view.space().map(space -> space.key().value()))
                .with("name", said.name())
                .with("description", said.description())
                .with("criteria", said.criteria())
                .with("design", DesignCode.of(badge.design()))
                .with("multiple", badge.multiple())
                .with("keepForever", badge.expiresAfterDays().isEmpty());
        badge.expiresAfterDays().ifPresent(days -> json.with("expiresAfterDays", days));
        badge.rule()
                .ifPresent(rule -> json.with(
                        "rule",
                        RuleJson.of(
                                rule, view.counted().map(space -> space.key().value()))));
        return json.with("issuers", badge.issuers())
                .with("state", badge.state())
                .with("starter", badge.starter().isPresent())
                .with("createdAt", badge.createdAt())
                .with("changedAt", badge.changedAt())
                .with("can", can);
    }

    JsonObject of(Page<AwardView> page) {
        return new JsonObject().list("items", page.items(), this::of).orNull("next", page.next());
    }

    JsonObject of(AwardPage page) {
        return of(page.view())
                .list(
                        "evidence",
                        page.evidence(),
                        each -> new JsonObject()
                                .with("page", Long.toString(each.page().id()))
                                .maybe(
                                        "version",
                                        each.version().stream().boxed().findFirst())
                                .with("title", each.page().title()))
                .with("pagesNamed", page.named())
                .with("evidenceGone", page.gone());
    }

    JsonObject of(AwardView view) {
        Award award = view.award();
        JsonObject can = new JsonObject();
        for (AwardAct act : AwardAct.values()) {
            can.with(act.name().toLowerCase(Locale.ROOT), view.can().contains(act));
        }
        return new JsonObject()
                .with("id", Long.toString(award.id()))
                .with("badge", award.badgeKey())
                .with("name", BadgeNames.of(award.face(), words))
                .with("design", DesignCode.of(award.face().design()))
                .maybe("space", view.space().map(space -> space.key().value()))
                .maybe("person", view.earner().map(PersonJson::of))
                .maybe("givenBy", view.giver().map(PersonJson::of))
                .with("reason", award.reason())
                .with("source", award.source())
                .with("state", view.state())
                .with("at", award.at())
                .maybe("expiresAt", award.expiresAt())
                .maybe("revokedAt", award.ending().map(Award.Ending::at))
                .maybe("revokeReason", award.ending().map(Award.Ending::reason))
                .with("hidden", award.hidden())
                .with("shared", award.shared())
                .with("can", can);
    }

    static WantedBadge wanted(JsonBody body) {
        return new WantedBadge(
                new BadgeWords(
                        body.text("name"), body.optionalText("description").orElse(""), body.text("criteria")),
                body.text("design"),
                body.optionalFlag("multiple").orElse(false),
                body.optionalInt("expiresAfterDays", 1, BadgeClass.DAYS_MAX),
                body.optionalConstant("issuers", Issuers.class).orElse(Issuers.FACILITATORS),
                body.optionalObject("rule", RuleJson::wanted));
    }

    static WantedBadge replaced(JsonBody body) {
        SHOWN.forEach(body::ignore);
        return wanted(body);
    }

    static NewAward award(JsonBody body) {
        return new NewAward(
                body.optionalText("space"),
                body.text("badge"),
                body.text("person"),
                body.text("reason"),
                body.optionalText("evidence"),
                body.optionalText("token"));
    }

    /** The number that an address names; what is no number is none that exists. */
    static long number(String text) {
        return NUMBER.matcher(text).matches() ? Long.parseLong(text) : 0;
    }
}
