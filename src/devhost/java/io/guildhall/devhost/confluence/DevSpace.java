package io.guildhall.devhost.confluence;

import com.atlassian.confluence.spaces.Space;

/** A space as it was when it was read. */
public final class DevSpace extends Space {
    private final long id;
    private final String key;
    private final String name;
    private final boolean archived;

    public DevSpace(long id, String key, String name, boolean archived) {
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

    @Override
    public boolean isArchived() {
        return archived;
    }

    @Override
    public String getUrlPath() {
        return "/display/" + key;
    }
}
