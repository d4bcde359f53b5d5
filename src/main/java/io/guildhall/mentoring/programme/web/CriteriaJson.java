package io.guildhall.mentoring.programme.web;

import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.mentoring.programme.Aim;
import io.guildhall.mentoring.programme.Criteria;
import io.guildhall.mentoring.programme.Criterion;
import java.util.EnumMap;
import java.util.Map;

/** By what a match weighs people, as JSON. */
final class CriteriaJson {
    private static final int MOST = 1_000;

    private CriteriaJson() {}

    static JsonObject of(Criteria criteria) {
        JsonObject json = new JsonObject();
        for (Criterion each : Criterion.values()) {
            json.with(Criteria.field(each), criteria.weight(each));
        }
        return json.with("sharedSkill", criteria.sharedSkill())
                .with("sharedLanguage", criteria.sharedLanguage())
                .with("otherDepartment", criteria.otherDepartment())
                .with("otherSite", criteria.otherSite())
                .with("mixBySite", criteria.mixBySite())
                .with("gapLeast", criteria.gapLeast())
                .with("gapMost", criteria.gapMost())
                .with("cutOff", criteria.cutOff())
                .with("aim", criteria.aim());
    }

    /** What somebody wants them to be; numbers still have to be looked at. */
    static Criteria wanted(JsonBody body) {
        Map<Criterion, Integer> weights = new EnumMap<>(Criterion.class);
        for (Criterion each : Criterion.values()) {
            weights.put(each, body.number(Criteria.field(each), 0, MOST));
        }
        return new Criteria(
                weights,
                body.truth("sharedSkill"),
                body.truth("sharedLanguage"),
                body.truth("otherDepartment"),
                body.truth("otherSite"),
                body.truth("mixBySite"),
                body.number("gapLeast", -MOST, MOST),
                body.number("gapMost", -MOST, MOST),
                body.number("cutOff", 0, MOST),
                body.constant("aim", Aim.class));
    }
}
