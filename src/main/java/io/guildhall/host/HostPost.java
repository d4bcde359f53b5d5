package io.guildhall.host;

import io.guildhall.kernel.Letter;
import io.guildhall.kernel.Post;
import io.guildhall.kernel.UserId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** The host's mail server, as far as it has one. */
@Named
final class HostPost implements Post {
    private final IsolatedAdapters adapters;

    @Inject
    HostPost(IsolatedAdapters adapters) {
        this.adapters = adapters;
    }

    @Override
    public boolean isOpen() {
        return adapters.mail().ask(Post::isOpen);
    }

    @Override
    public Optional<String> addressOf(UserId person) {
        return adapters.mail().ask(post -> post.addressOf(person));
    }

    @Override
    public Optional<String> send(Letter letter) {
        return adapters.mail().ask(post -> post.send(letter));
    }
}
