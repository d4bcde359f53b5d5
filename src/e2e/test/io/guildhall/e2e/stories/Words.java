package io.guildhall.e2e.stories;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Finds things as people do: by what they are and what they say. */
public final class Words {
    private Words() {}

    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator text(Page page, String words) {
        return page.getByText(words, new Page.GetByTextOptions().setExact(false))
                .first();
    }

    /** A macro in storage format. */
    public static String macro(String name, String... parameters) {
        StringBuilder storage = new StringBuilder("<ac:structured-macro ac:name=\"" + name + "\">");
        for (int i = 0; i < parameters.length; i += 2) {
            storage.append("<ac:parameter ac:name=\"" + parameters[i] + "\">" + parameters[i + 1] + "</ac:parameter>");
        }
        return storage.append("</ac:structured-macro>").toString();
    }
}
