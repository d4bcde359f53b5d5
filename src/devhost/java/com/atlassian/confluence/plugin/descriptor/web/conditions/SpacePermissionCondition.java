package com.atlassian.confluence.plugin.descriptor.web.conditions;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.plugin.web.Condition;
import io.guildhall.devhost.confluence.DevSpace;
import io.guildhall.devhost.web.WebFacts;
import java.util.Map;
import java.util.Set;

/** Shows for those who have the permission named by the parameter {@code permission} on the space at hand. */
public class SpacePermissionCondition implements Condition {
    private static final Set<String> MODELLED = Set.of("view", "administer");

    private String permission = "";

    @Override
    public void init(Map<String, String> params) {
        permission = params.getOrDefault("permission", "");
        if (!MODELLED.contains(permission)) {
            throw new IllegalArgumentException(
                    "SpacePermissionCondition: the embedded host knows the permissions view and administer, not '"
                            + permission + "'");
        }
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        if (!(context.get("space") instanceof DevSpace space)
                || !(context.get(WebFacts.CONTEXT_KEY) instanceof WebFacts facts)) {
            return false;
        }
        ConfluenceUser user = (ConfluenceUser) context.get("user");
        return permission.equals("view") ? facts.mayView(user, space) : facts.mayAdminister(user, space);
    }
}
