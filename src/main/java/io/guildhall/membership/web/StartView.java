package io.guildhall.membership.web;

import io.guildhall.community.Charter;
import io.guildhall.community.CommunityTemplate;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.OptionView;
import java.util.Arrays;
import java.util.List;

/**
 * The form with one field that makes a space a community, in a template. All else has a default.
 *
 * @param name the space, where it is not plain from the page which one is meant; else empty
 * @param working false in previews, where buttons do nothing
 * @param templates what it can be started from; the blank one is chosen
 */
public record StartView(
        String title, String name, String spaceKey, int maxLength, boolean working, List<OptionView> templates) {
    public StartView {
        templates = List.copyOf(templates);
    }

    static StartView of(String title, String name, String spaceKey, boolean working, Look look) {
        List<OptionView> templates = Arrays.stream(CommunityTemplate.values())
                .map(template -> new OptionView(
                        template.name(),
                        look.words().text(template.nameKey()),
                        look.words().text(template.hintKey()),
                        template == CommunityTemplate.BLANK))
                .toList();
        return new StartView(title, name, spaceKey, Charter.CONCERN_MAX, working, templates);
    }
}
