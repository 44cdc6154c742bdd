package dev.lacuna.read.load;

import java.nio.file.Path;

/** A file of a catalog and its path below the catalog's folder, with slashes. */
record CatalogFile(Path path, String relative, DocumentKind kind) implements Comparable<CatalogFile> {

    @Override
    public int compareTo(CatalogFile other) {
        return relative.compareTo(other.relative);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CatalogFile file && relative.equals(file.relative);
    }

    @Override
    public int hashCode() {
        return relative.hashCode();
    }
}
