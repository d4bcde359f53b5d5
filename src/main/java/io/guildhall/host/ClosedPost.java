package io.guildhall.host;

import io.guildhall.kernel.Letter;
import io.guildhall.kernel.Post;
import io.guildhall.kernel.UserId;
import java.util.Optional;

/** A site without a mail server. */
record ClosedPost() implements Post {
    @Override
    public boolean isOpen() {
        return false;
    }

    @Override
    public Optional<String> addressOf(UserId person) {
        return Optional.empty();
    }

    @Override
    public Optional<String> send(Letter letter) {
        return Optional.of("there is no mail server");
    }
}
