package io.guildhall.devhost.confluence;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import org.jspecify.annotations.Nullable;

/** Pages as plugins ask for them; permissions are theirs to check. */
record EntityPageManager(Pages pages, Entities entities) implements PageManager {
    @Override
    public @Nullable Page getPage(long id) {
        return pages.byId(id).map(entities::of).orElse(null);
    }

    @Override
    public @Nullable Page getPage(String spaceKey, String title) {
        return pages.find(spaceKey, title).map(entities::of).orElse(null);
    }

    @Override
    public @Nullable AbstractPage getAbstractPage(long id) {
        return entities.page(id).orElse(null);
    }
}
