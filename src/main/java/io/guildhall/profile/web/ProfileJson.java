package io.guildhall.profile.web;

import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.PersonJson;
import io.guildhall.profile.About;
import io.guildhall.profile.ProfileView;
import io.guildhall.profile.SkillKind;
import io.guildhall.profile.Visibility;
import io.guildhall.profile.WantedProfile;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Profiles as JSON. One that says nothing and one that says nothing to the reader look the same. */
final class ProfileJson {
    /** What is no level, priority or number of hours whatever it means: the service says which ones are. */
    private static final int ANY_NUMBER = 999_999_999;

    private ProfileJson() {}

    static JsonObject of(ProfileView view) {
        Optional<About> about = view.about();
        Optional<About> own = about.filter(each -> view.edits());
        return new JsonObject()
                .with("person", PersonJson.of(view.person()))
                .list("offers", view.skills(SkillKind.OFFER), ProfileJson::of)
                .list("wants", view.skills(SkillKind.WANT), ProfileJson::of)
                .list("languages", about.map(About::languages).orElse(List.of()), tag -> tag)
                .maybe("timeZone", about.flatMap(About::zone).map(ZoneId::getId))
                .maybe("weeklyHours", about.flatMap(About::weeklyHours))
                .maybe("bring", about.map(About::bring).orElse(""))
                .maybe("visibility", own.map(About::visibility))
                .maybe("suggestible", own.map(About::suggestible))
                .with("can", new JsonObject().with("edit", view.edits()));
    }

    private static JsonObject of(ProfileView.Named skill) {
        return new JsonObject()
                .with("skill", skill.word().label())
                .with("level", skill.skill().level())
                .with("priority", skill.skill().priority());
    }

    /** What a PUT sends, which may be what a GET showed. */
    static WantedProfile wanted(JsonBody body) {
        List.of("person", "can").forEach(body::ignore);
        return new WantedProfile(
                body.neededObjects("offers", ProfileJson::skill),
                body.neededObjects("wants", ProfileJson::skill),
                body.textList("languages"),
                body.optionalText("timeZone").orElse(""),
                body.optionalInt("weeklyHours", 0, About.HOURS_MAX).stream()
                        .boxed()
                        .findFirst(),
                body.optionalText("bring").orElse(""),
                body.constant("visibility", Visibility.class),
                body.truth("suggestible"));
    }

    private static WantedProfile.WantedSkill skill(JsonBody body) {
        return new WantedProfile.WantedSkill(
                body.text("skill"), body.number("level", 0, ANY_NUMBER), body.number("priority", 0, ANY_NUMBER));
    }
}
