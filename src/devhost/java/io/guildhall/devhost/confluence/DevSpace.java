package io.guildhall.devhost.confluence;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A space as it was when it was read. */
public final class DevSpace extends Space {
    private final long id;
    private final String key;
    private final String name;
    private final boolean archived;
    private final Supplier<@Nullable Page> home;

    public DevSpace(long id, String key, String name, boolean archived) {
        this(id, key, name, archived, () -> {
            throw new UnsupportedOperationException("Space.getHomePage: of a space that no service gave");
        });
    }

    private DevSpace(long id, String key, String name, boolean archived, Supplier<@Nullable Page> home) {
        this.home = home;
        this.id = id;
        this.key = key;
        this.name = name;
        this.archived = archived;
    }

    @Override
    public long getId() {
        return id;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getName() {
        return name;
    }

    /** The same space, knowing the page that it begins with. */
    DevSpace beginningWith(Supplier<@Nullable Page> first) {
        return new DevSpace(id, key, name, archived, first);
    }

    @Override
    public @Nullable Page getHomePage() {
        return home.get();
    }

    @Override
    public boolean isArchived() {
        return archived;
    }

    @Override
    public String getUrlPath() {
        return "/display/" + key;
    }
}
