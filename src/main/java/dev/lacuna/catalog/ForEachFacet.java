package dev.lacuna.catalog;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A lone number in the place of the map holds for every facet of the platform. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface ForEachFacet {
    /** What a lone number is filed under until the facets are known. */
    String EVERY = "*";
}
