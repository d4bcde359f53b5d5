package io.guildhall.devhost.confluence;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SaveContext;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import java.util.Objects;
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

    /**
     * Saves a page that a plugin made below another, by whoever is logged in.
     *
     * @throws UnsupportedOperationException for anything else
     * @throws IllegalArgumentException where space, title or body is missing, the title is taken, or parent and child do not know each other
     */
    @Override
    public void saveContentEntity(ContentEntityObject content, @Nullable SaveContext how) {
        if (content.getClass() != Page.class || content.getId() != 0 || how != null) {
            throw new UnsupportedOperationException(
                    "PageManager.saveContentEntity: only a new page, saved the usual way");
        }
        Page page = (Page) content;
        if (!(page.getSpace() instanceof DevSpace space)
                || page.getTitle() == null
                || page.getBodyAsString() == null
                || !(page.getParent() instanceof PageEntity parent)) {
            throw new IllegalArgumentException("a new page needs space, title, body and parent");
        }
        if (!parent.hasChild(page) || !parent.getSpaceKey().equals(space.getKey())) {
            throw new IllegalArgumentException("parent and child know each other, and are of one space");
        }
        if (!(AuthenticatedUserThreadLocal.get() instanceof DevUser author)) {
            throw new UnsupportedOperationException("PageManager.saveContentEntity: by nobody");
        }
        DevPage made = pages.create(
                space.getKey(),
                Objects.requireNonNull(page.getTitle()),
                Objects.requireNonNull(page.getBodyAsString()),
                author,
                false);
        pages.placeBelow(made.id(), parent.getId());
        page.setId(made.id());
    }
}
