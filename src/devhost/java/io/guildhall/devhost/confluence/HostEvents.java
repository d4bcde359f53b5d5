package io.guildhall.devhost.confluence;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostCreateEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostRemoveEvent;
import com.atlassian.confluence.event.events.content.comment.CommentCreateEvent;
import com.atlassian.confluence.event.events.content.comment.CommentRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.event.events.like.LikeCreatedEvent;
import com.atlassian.confluence.event.events.like.LikeRemovedEvent;
import com.atlassian.confluence.event.events.space.SpaceCreateEvent;
import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.confluence.event.events.space.SpaceUpdateEvent;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.user.User;

/** The events of Confluence that this host publishes. What an event of Confluence has besides is not modelled and fails when it is asked. */
final class HostEvents {
    private HostEvents() {}

    static PageCreateEvent created(Page page) {
        return new PageCreateEvent() {
            @Override
            public Page getPage() {
                return page;
            }

            @Override
            public ContentEntityObject getContent() {
                return page;
            }

            @Override
            public boolean isSuppressNotifications() {
                return false;
            }
        };
    }

    static PageUpdateEvent updated(Page page) {
        return new PageUpdateEvent() {
            @Override
            public Page getPage() {
                return page;
            }

            @Override
            public ContentEntityObject getContent() {
                return page;
            }

            @Override
            public boolean isSuppressNotifications() {
                return false;
            }
        };
    }

    static BlogPostCreateEvent created(BlogPost post) {
        return new BlogPostCreateEvent() {
            @Override
            public BlogPost getBlogPost() {
                return post;
            }

            @Override
            public ContentEntityObject getContent() {
                return post;
            }

            @Override
            public boolean isSuppressNotifications() {
                return false;
            }
        };
    }

    static CommentCreateEvent created(Comment comment) {
        return new CommentCreateEvent() {
            @Override
            public Comment getComment() {
                return comment;
            }

            @Override
            public ContentEntityObject getContent() {
                return comment;
            }

            @Override
            public boolean isSuppressNotifications() {
                return false;
            }
        };
    }

    static ContentEvent removed(AbstractPage content) {
        return content instanceof Page ? pageRemoved(content) : postRemoved(content);
    }

    private static PageRemoveEvent pageRemoved(AbstractPage content) {
        return new PageRemoveEvent() {
            @Override
            public ContentEntityObject getContent() {
                return content;
            }
        };
    }

    private static BlogPostRemoveEvent postRemoved(AbstractPage content) {
        return new BlogPostRemoveEvent() {
            @Override
            public ContentEntityObject getContent() {
                return content;
            }
        };
    }

    static CommentRemoveEvent removed(Comment content) {
        return new CommentRemoveEvent() {
            @Override
            public ContentEntityObject getContent() {
                return content;
            }
        };
    }

    static LikeCreatedEvent liked(ContentEntityObject content, User user) {
        return new LikeCreatedEvent() {
            @Override
            public ContentEntityObject getContent() {
                return content;
            }

            @Override
            public User getOriginatingUser() {
                return user;
            }
        };
    }

    static LikeRemovedEvent unliked(ContentEntityObject content, User user) {
        return new LikeRemovedEvent() {
            @Override
            public ContentEntityObject getContent() {
                return content;
            }

            @Override
            public User getOriginatingUser() {
                return user;
            }
        };
    }

    static SpaceCreateEvent created(Space space) {
        return new SpaceCreateEvent() {
            @Override
            public Space getSpace() {
                return space;
            }
        };
    }

    static SpaceUpdateEvent updated(Space space) {
        return new SpaceUpdateEvent() {
            @Override
            public Space getSpace() {
                return space;
            }
        };
    }

    static SpaceRemoveEvent removed(Space space) {
        return new SpaceRemoveEvent() {
            @Override
            public Space getSpace() {
                return space;
            }
        };
    }
}
