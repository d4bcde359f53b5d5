package io.guildhall.membership.web;

import io.guildhall.community.Community;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.web.JsonBody;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a caller sends back of the fields of a community that are only shown. Those of the community itself must be as they are, because
 * somebody who changes one means something by it. Those that are worked out for the caller change without anybody's doing, so they are taken
 * and not looked at.
 *
 * @param sent the fields to compare that were not left out, as they read
 */
record Echo(Map<String, String> sent) {
    private static final List<String> TEXTS = List.of("spaceKey", "name", "status", "stage", "createdAt");
    private static final String REVISION = "revision";
    private static final List<String> WORKED_OUT = List.of(
            "memberCount", "facilitators", "facilitatorCount", "standing", "can", "waiting", "admission", "launchedAt");

    static Echo read(JsonBody body) {
        Map<String, String> sent = new LinkedHashMap<>();
        TEXTS.forEach(name -> body.optionalText(name).ifPresent(value -> sent.put(name, value)));
        body.optionalNumber(REVISION).ifPresent(value -> sent.put(REVISION, value));
        WORKED_OUT.forEach(body::ignore);
        return new Echo(sent);
    }

    /** The fields that are not as they were shown; nothing where all are. */
    Optional<Refusal> refusal(Community basis) {
        Map<String, String> shown = shown(basis);
        List<FieldError> changed = sent.entrySet().stream()
                .filter(field -> !field.getValue().equals(shown.get(field.getKey())))
                .map(field -> new FieldError(field.getKey(), "field.read-only", List.of()))
                .toList();
        return changed.isEmpty() ? Optional.empty() : Optional.of(Refusal.ofFields(CommunityRefusal.INVALID, changed));
    }

    private static Map<String, String> shown(Community basis) {
        return Map.of(
                "spaceKey",
                basis.space().value(),
                "name",
                basis.name(),
                "status",
                basis.life().status().name(),
                "stage",
                basis.life().stage().name(),
                "createdAt",
                basis.life().createdAt().toString(),
                REVISION,
                Integer.toString(basis.revision()));
    }
}
