package org.yuanpu.store;

import java.nio.file.Path;
import java.util.Optional;

/** Opens stores. */
public final class Stores {

    private Stores() {}

    /**
     * Opens the store in the folder: itself, or through the server of ours that holds it.
     *
     * @param folder the store's folder; with {@link Access#WRITE} it may be new or empty
     * @throws org.yuanpu.problem.ProblemException Y501 no store there, Y502 something else is
     *     there, Y503 made by a newer version, Y504 held by another process, Y505 the disk fails,
     *     Y506 not writable, Y507 damaged
     */
    public static Store open(Path folder, Access access) {
        StoreFolder place = new StoreFolder(folder.toAbsolutePath().normalize());
        Optional<ServedStore> served = ServedStore.find(place);
        return served.isPresent() ? served.get() : LocalStore.open(place, access);
    }

    /**
     * Opens the store in the folder for a server, which then holds it; makes one where there is
     * none.
     *
     * @throws org.yuanpu.problem.ProblemException as {@link #open}
     */
    public static LocalStore hold(Path folder) {
        return LocalStore.open(new StoreFolder(folder.toAbsolutePath().normalize()), Access.WRITE);
    }

    /** Whether a whole store lies in a folder. */
    public static boolean isStore(Path folder) {
        return new StoreFolder(folder).holdsStore();
    }
}
