package io.guildhall.devhost.data;

/** Where something stands in a data set: a file, relative to the folder, and a line, or 0 for the file as a whole. */
record Place(String file, long line) {
    static Place of(String file) {
        return new Place(file, 0);
    }

    BadData bad(String problem) {
        return new BadData(this + problem);
    }

    BadData bad(String problem, Throwable cause) {
        return new BadData(this + problem, cause);
    }

    @Override
    public String toString() {
        return line == 0 ? file + ": " : file + ":" + line + ": ";
    }
}
