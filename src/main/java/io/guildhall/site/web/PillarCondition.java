package io.guildhall.site.web;

import com.atlassian.plugin.web.Condition;
import io.guildhall.site.KnownSettings;
import io.guildhall.site.Pillar;
import jakarta.inject.Inject;
import java.util.Map;

/** Shows an item of a menu while its pillar is on. The descriptor names the pillar in the parameter {@code pillar}. No statement but one a minute. */
public final class PillarCondition implements Condition {
    private final KnownSettings known;
    private Pillar pillar = Pillar.EXPERTISE;

    @Inject
    public PillarCondition(KnownSettings known) {
        this.known = known;
    }

    @Override
    public void init(Map<String, String> params) {
        pillar = Pillar.valueOf(params.getOrDefault("pillar", ""));
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return known.isOn(pillar);
    }
}
