package dev.lacuna.push.tracker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Held while a map is kept, so that no second push with it runs at once. The empty file beside the map stays: to delete it
 * would let two in at a bad moment.
 */
public final class TrackerMapLock implements AutoCloseable {
    private final FileChannel channel;

    private TrackerMapLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * @throws TrackerException if another push holds it
     */
    public static TrackerMapLock of(TrackerMapFile map) {
        Path path = map.path().resolveSibling(map.path().getFileName() + ".lock");
        try {
            FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new TrackerException(
                        "Another push with this map file (" + map.path() + ") is going on.",
                        "Maybe wait until it ends, and run it again.");
            }
            return new TrackerMapLock(channel);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException inThisProcess) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
