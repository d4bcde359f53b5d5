package io.guildhall.mentoring.programme;

import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.TextRule;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A programme that somebody wants to begin.
 *
 * @param space the key of its community's space; empty for one across communities
 * @param open whether people may enrol at once; else it is a draft
 * @param zone in which its days begin, and its roulette draws
 * @param token what its author calls it, so that sending it again makes no other
 */
public record NewProgramme(
        Optional<String> space, ProgrammeKind kind, String name, Days days, boolean open, ZoneId zone, String token) {
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9-]{8,40}");

    NewProgramme stripped() {
        return new NewProgramme(space.map(String::strip), kind, name.strip(), days, open, zone, token);
    }

    List<FieldError> problems(LocalDate today) {
        List<FieldError> problems = new ArrayList<>();
        TextRule.neededLine("name", Programme.NAME_MAX).problem(name).ifPresent(problems::add);
        problems.addAll(days.problems(today));
        if (!TOKEN.matcher(token).matches()) {
            problems.add(new FieldError("token", "field.bad-token", List.of()));
        }
        return problems;
    }
}
