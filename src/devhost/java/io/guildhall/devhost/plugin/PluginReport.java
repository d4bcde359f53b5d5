package io.guildhall.devhost.plugin;

import java.util.List;

/** What came of an install or enable: how many modules work, and why the others do not. */
public record PluginReport(
        String pluginKey, boolean enabled, int modulesEnabled, int modulesInAll, List<String> reasons) {
    /** For people: "14 of 14 modules enabled", followed by the reasons where there are some. */
    public String summary() {
        String count = modulesEnabled + " of " + modulesInAll + " modules enabled";
        return reasons.isEmpty() ? count : count + ": " + String.join("; ", reasons);
    }
}
