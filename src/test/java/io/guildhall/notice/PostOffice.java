package io.guildhall.notice;

import io.guildhall.kernel.Letter;
import io.guildhall.kernel.Post;
import io.guildhall.kernel.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A mail server that keeps what it takes. */
public final class PostOffice implements Post {
    private final List<Letter> taken = new ArrayList<>();
    public boolean open = true;
    public boolean refuses;
    /** What happens while a letter is handed over. */
    public Runnable meanwhile = () -> {};

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public Optional<String> addressOf(UserId person) {
        return Optional.of(person.value() + "@example.org");
    }

    @Override
    public synchronized Optional<String> send(Letter letter) {
        if (refuses) {
            return Optional.of("come back later");
        }
        taken.add(letter);
        meanwhile.run();
        return Optional.empty();
    }

    public synchronized List<Letter> taken() {
        return List.copyOf(taken);
    }

    /** The subjects of what somebody got, in order. */
    public List<String> subjectsTo(UserId person) {
        return taken().stream()
                .filter(letter -> letter.to().equals(person.value() + "@example.org"))
                .map(Letter::subject)
                .toList();
    }
}
