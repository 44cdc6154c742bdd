package dev.lacuna.catalog;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How the key of a record component may be written in a catalog. */
public interface KeyFormat {

    /** What is assumed where the key is left out, in the spelling of the catalog. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.RECORD_COMPONENT)
    @interface Default {
        String value();
    }

    /** A tab alone is a text too. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.RECORD_COMPONENT)
    @interface MayBeTab {}

    /** Only a scope that may be demanded, planned or promised: {@code cluster}, {@code mixed} or {@code tenant}. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.RECORD_COMPONENT)
    @interface Demandable {}

    /** A lone number in the place of the map holds for every facet of the platform. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.RECORD_COMPONENT)
    @interface ForEachFacet {
        /** What a lone number is filed under until the facets are known. */
        String EVERY = "*";
    }

    /** The text, or each text of a list, must match this regular expression as a whole. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.RECORD_COMPONENT)
    @interface Matches {
        String value();
    }

    /** A lone item may be written in the place of a list of one. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.RECORD_COMPONENT)
    @interface OneOrMany {}

    /** A lone scalar in the place of this record stands for the record with only this component set. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface Shorthand {
        String value();
    }
}
