package io.guildhall.devhost.web;

import io.guildhall.devhost.plugin.ModuleRefused;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The link of a web item: text with {@code $space.key}, {@code $htmlUtil.urlEncode($space.key)} or {@code $generalUtil.urlEncode($space.key)}, nothing
 * else of Velocity.
 */
record LinkTemplate(String text) {
    private static final Pattern SPACE_KEY = Pattern.compile(
            "\\$(?:htmlUtil|generalUtil)\\.urlEncode\\(\\$space\\.key\\)|\\$\\{space\\.key\\}|\\$space\\.key(?![\\w.(])");
    private static final Pattern DIRECTIVE =
            Pattern.compile("#\\{?(if|else|elseif|end|set|foreach|parse|include|macro|evaluate|define|stop|break)\\b");

    static LinkTemplate of(String text) throws ModuleRefused {
        String rest = SPACE_KEY.matcher(text).replaceAll("");
        if (rest.contains("$") || DIRECTIVE.matcher(rest).find()) {
            throw new ModuleRefused(
                    "<link> '" + text
                            + "': the embedded host knows $space.key, $htmlUtil.urlEncode($space.key) and $generalUtil.urlEncode($space.key) only");
        }
        return new LinkTemplate(text);
    }

    boolean needsSpace() {
        return SPACE_KEY.matcher(text).find();
    }

    /** The address, with the key of the space filled in as Velocity would: printed raw, or encoded where the template says so. */
    String fill(Optional<String> spaceKey) {
        Matcher matcher = SPACE_KEY.matcher(text);
        return matcher.replaceAll(found -> {
            String key = spaceKey.orElseThrow(() -> new IllegalStateException("no space for " + text));
            return Matcher.quoteReplacement(found.group().contains("urlEncode") ? Html.url(key) : key);
        });
    }
}
