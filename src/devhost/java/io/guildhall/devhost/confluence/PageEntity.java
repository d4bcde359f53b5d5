package io.guildhall.devhost.confluence;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.Namespace;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A page as plugins see it. */
final class PageEntity extends Page {
    private final List<Page> children = new ArrayList<>();
    private final DevPage page;
    private final DevSpace space;
    private final @Nullable DevUser creator;
    private final Supplier<List<String>> labels;

    PageEntity(DevPage page, DevSpace space, @Nullable DevUser creator, Supplier<List<String>> labels) {
        this.page = page;
        this.space = space;
        this.creator = creator;
        this.labels = labels;
    }

    @Override
    public long getId() {
        return page.id();
    }

    @Override
    public String getIdAsString() {
        return String.valueOf(page.id());
    }

    @Override
    public long getLatestVersionId() {
        return page.id();
    }

    @Override
    public @Nullable ConfluenceUser getCreator() {
        return creator;
    }

    /** All of them are everybody's here. Read when they are asked for. */
    @Override
    public List<Label> getLabels() {
        return labels.get().stream()
                .map(name -> new Label(name, Namespace.GLOBAL))
                .toList();
    }

    @Override
    public String getTitle() {
        return page.title();
    }

    @Override
    public String getBodyAsString() {
        return page.body();
    }

    /** Remembered until the child is saved, which looks for it here. */
    @Override
    public void addChild(Page child) {
        children.add(child);
    }

    boolean hasChild(Page child) {
        return children.contains(child);
    }

    @Override
    public int getVersion() {
        return page.version();
    }

    @Override
    public Space getSpace() {
        return space;
    }

    @Override
    public String getSpaceKey() {
        return space.getKey();
    }

    @Override
    public String getUrlPath() {
        return ContentPaths.of(page);
    }
}
