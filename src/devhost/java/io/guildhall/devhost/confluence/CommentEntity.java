package io.guildhall.devhost.confluence;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.user.ConfluenceUser;
import org.jspecify.annotations.Nullable;

/** A comment as plugins see it. */
final class CommentEntity extends Comment {
    private final DevComment comment;
    private final ContentEntityObject container;
    private final @Nullable DevUser creator;

    CommentEntity(DevComment comment, ContentEntityObject container, @Nullable DevUser creator) {
        this.comment = comment;
        this.container = container;
        this.creator = creator;
    }

    @Override
    public long getId() {
        return comment.id();
    }

    @Override
    public String getIdAsString() {
        return String.valueOf(comment.id());
    }

    @Override
    public long getLatestVersionId() {
        return comment.id();
    }

    @Override
    public @Nullable ConfluenceUser getCreator() {
        return creator;
    }

    @Override
    public @Nullable String getTitle() {
        return null;
    }

    /** This host does not change comments. */
    @Override
    public int getVersion() {
        return 1;
    }

    @Override
    public ContentEntityObject getContainer() {
        return container;
    }

    @Override
    public String getUrlPath() {
        return ContentPaths.comment(container.getUrlPath(), comment.id());
    }

    String spaceKey() {
        return comment.spaceKey();
    }
}
