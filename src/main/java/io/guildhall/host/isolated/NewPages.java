package io.guildhall.host.isolated;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.Space;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The page that a space begins with, and what makes pages below it of a title and a text in storage format, giving back their numbers. It does so as
 * plugins do: what is new is filled, tied to its parent on both sides, and saved.
 */
public final class NewPages
        implements BiFunction<PageManager, Space, Optional<Map.Entry<Page, BiFunction<String, String, String>>>> {
    @Override
    public Optional<Map.Entry<Page, BiFunction<String, String, String>>> apply(PageManager pages, Space space) {
        return Optional.ofNullable(space.getHomePage())
                .map(home -> Map.entry(home, (title, body) -> make(pages, space, home, title, body)));
    }

    private static String make(PageManager pages, Space space, Page home, String title, String body) {
        Page page = new Page();
        page.setSpace(space);
        page.setTitle(title);
        page.setBodyAsString(body);
        page.setParentPage(home);
        home.addChild(page);
        pages.saveContentEntity(page, null);
        return page.getIdAsString();
    }
}
