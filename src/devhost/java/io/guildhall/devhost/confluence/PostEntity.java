package io.guildhall.devhost.confluence;

import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import org.jspecify.annotations.Nullable;

/** A blog post as plugins see it. */
final class PostEntity extends BlogPost {
    private final DevPost post;
    private final DevSpace space;
    private final @Nullable DevUser creator;

    PostEntity(DevPost post, DevSpace space, @Nullable DevUser creator) {
        this.post = post;
        this.space = space;
        this.creator = creator;
    }

    @Override
    public long getId() {
        return post.id();
    }

    @Override
    public String getIdAsString() {
        return String.valueOf(post.id());
    }

    @Override
    public long getLatestVersionId() {
        return post.id();
    }

    @Override
    public @Nullable ConfluenceUser getCreator() {
        return creator;
    }

    @Override
    public String getTitle() {
        return post.title();
    }

    @Override
    public int getVersion() {
        return post.version();
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
        return ContentPaths.of(post);
    }
}
