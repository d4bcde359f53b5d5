package io.guildhall.kernel;

/**
 * Port: one small secret in a file that all nodes share and that only the account of the host may read, so that whoever has a copy of the
 * database, or an export, has not got the secret. Nothing that is told of it, and nothing that is logged, holds any of its content.
 */
public interface SecretFile {
    /** The file as this node finds it now. Never writes. */
    Reading read();

    /**
     * Makes the file where there is none, whole or not at all and readable by its owner alone, and reads what is there then: another node may have
     * been faster. Never replaces one. Call it under a lock of the cluster.
     *
     * @param content at most {@value #MOST} bytes
     */
    Reading create(byte[] content);

    /** The most bytes that such a file has. */
    int MOST = 1_024;

    /** How the file is found. */
    enum State {
        /** It is there, for its owner alone. */
        READY,
        /** The host has no folder that its nodes share. */
        NO_FOLDER,
        /** The folder is there, and no file in it. */
        ABSENT,
        /** This node may not read the file, or the folder; or may not write where it has to. */
        UNREADABLE,
        /** Others than its owner may read or change it. */
        OPEN_TO_OTHERS,
        /** It is too long, or no file at all. */
        DAMAGED
    }

    /** What was found; the content is empty unless it is {@link State#READY}. */
    final class Reading {
        private final State state;
        private final byte[] content;

        private Reading(State state, byte[] content) {
            this.state = state;
            this.content = content.clone();
        }

        /** That the file is there with some content. */
        public static Reading ready(byte[] content) {
            return new Reading(State.READY, content);
        }

        /** That it cannot be used, and why. */
        public static Reading not(State state) {
            return new Reading(state, new byte[0]);
        }

        public State state() {
            return state;
        }

        /** The secret. */
        public byte[] content() {
            return content.clone();
        }

        /** Says nothing of the secret, so that it is in no log. */
        @Override
        public String toString() {
            return "a secret file that is " + state;
        }
    }
}
