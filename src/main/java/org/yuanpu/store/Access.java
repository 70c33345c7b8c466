package org.yuanpu.store;

/** What a store is opened for. */
public enum Access {
    /** To read what is there: a folder without a store is an error. */
    READ,
    /** To write: a store is made where there is none. */
    WRITE
}
