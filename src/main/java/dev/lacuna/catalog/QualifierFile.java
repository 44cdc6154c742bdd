package dev.lacuna.catalog;

import java.util.List;

/** The qualifiers of a catalog ({@code qualifiers.yaml}). */
public record QualifierFile(List<Qualifier> qualifiers) {

    public QualifierFile {
        qualifiers = List.copyOf(qualifiers);
    }
}
