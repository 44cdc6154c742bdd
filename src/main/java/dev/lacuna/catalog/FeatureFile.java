package dev.lacuna.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One file of features ({@code features/*.yaml}).
 *
 * @param area the area of all features in the file that name none
 */
public record FeatureFile(@Nullable String area, List<Feature> features) {

    public FeatureFile {
        features = List.copyOf(features);
    }
}
