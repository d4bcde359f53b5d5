package io.guildhall.kernel;

/** Port: who is calling. Web code asks it once per request and hands the answer on. */
public interface Viewers {
    Viewer current();
}
