package io.guildhall.devhost.confluence;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SpaceContentEntityObject;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Content as plugins see it: objects of Confluence's classes, as they were when they were read. */
public final class Entities {
    private final Users users;
    private final Spaces spaces;
    private final JdbcPages pages;
    private final JdbcPosts posts;
    private final Comments comments;
    private final ContentTable table;
    private final Labels labels;

    Entities(
            Users users,
            Spaces spaces,
            JdbcPages pages,
            JdbcPosts posts,
            Comments comments,
            ContentTable table,
            Labels labels) {
        this.users = users;
        this.spaces = spaces;
        this.pages = pages;
        this.posts = posts;
        this.comments = comments;
        this.table = table;
        this.labels = labels;
    }

    public Page of(DevPage page) {
        return new PageEntity(page, space(page.spaceKey()), creator(page.id()), () -> labels.of(page.id()));
    }

    public BlogPost of(DevPost post) {
        return new PostEntity(post, space(post.spaceKey()), creator(post.id()));
    }

    public Comment of(DevComment comment) {
        return new CommentEntity(comment, evenTrashed(comment.containerId()).orElseThrow(), creator(comment.id()));
    }

    /** A page, blog post or comment. */
    public Optional<ContentEntityObject> byId(long id) {
        return page(id).<ContentEntityObject>map(found -> found)
                .or(() -> comments.byId(id).map(this::of));
    }

    /** A page or blog post. */
    Optional<AbstractPage> page(long id) {
        return pages.byId(id)
                .<AbstractPage>map(this::of)
                .or(() -> posts.byId(id).map(this::of));
    }

    /** A page or blog post, wherever it is. */
    Optional<AbstractPage> evenTrashed(long id) {
        return pages.evenTrashed(id)
                .<AbstractPage>map(this::of)
                .or(() -> posts.evenTrashed(id).map(this::of));
    }

    /** The space that content of this host is in; empty for content that is not of this host. */
    Optional<DevSpace> spaceOf(ContentEntityObject content) {
        if (content instanceof CommentEntity comment) {
            return spaces.find(comment.spaceKey());
        }
        return content instanceof SpaceContentEntityObject inSpace && inSpace.getSpace() instanceof DevSpace space
                ? Optional.of(space)
                : Optional.empty();
    }

    private DevSpace space(String key) {
        return spaces.find(key).orElseThrow();
    }

    private @Nullable DevUser creator(long id) {
        return table.creatorKey(id).flatMap(users::byKey).orElse(null);
    }
}
