package dev.lacuna.read.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.read.yaml.ReadLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWalkTest {
    @TempDir
    Path folder;

    @Test
    void hidden_files_and_other_formats_are_left_alone() {
        SmallCatalog catalog = new SmallCatalog(folder)
                .with("README.md", "# Catalog")
                .with(".hidden.yaml", "?")
                .with(".git/config.yaml", "?")
                .with("features/picture.svg", "<svg/>")
                .with("frds/one.md", "---\nid: one\ntitle: One\nfeature: ldap\n---\n")
                .with("frds/picture.png", "?");
        assertThat(catalog.problems()).isEmpty();
    }

    @Test
    void yaml_in_a_place_of_no_meaning_is_told() {
        SmallCatalog catalog = new SmallCatalog(folder)
                .with("waiver.yaml", "waivers: []")
                .with("targets/old/cloud.yaml", "target: old");
        assertThat(catalog.problems())
                .containsExactly(
                        "targets/old/cloud.yaml:1:1: This is not a document that Lacuna knows.",
                        "waiver.yaml:1:1: This is not a document that Lacuna knows.");
    }

    @Test
    void second_file_of_a_single_document_is_told() {
        assertThat(new SmallCatalog(folder)
                        .with("waivers.json", "{\"waivers\": []}")
                        .problems())
                .contains("waivers.yaml:1:1: The catalog has this document already (waivers.json).");
    }

    @Test
    void links_must_stay_in_the_folder(@TempDir Path elsewhere) throws IOException {
        SmallCatalog catalog = new SmallCatalog(folder);
        Files.writeString(elsewhere.resolve("secret.yaml"), "password: x");
        Files.createSymbolicLink(folder.resolve("features/out.yaml"), elsewhere.resolve("secret.yaml"));
        Files.createSymbolicLink(folder.resolve("features/all"), elsewhere);
        Files.createSymbolicLink(folder.resolve("features/gone.yaml"), folder.resolve("nothing.yaml"));
        assertThat(catalog.problems())
                .containsExactly(
                        "features/all:1:1: The link leads out of the catalog's folder.",
                        "features/gone.yaml:1:1: The link leads nowhere.",
                        "features/out.yaml:1:1: The link leads out of the catalog's folder.");
    }

    @Test
    void folder_that_is_no_catalog_is_told_in_one_line() throws IOException {
        Files.writeString(folder.resolve("pom.yaml"), "x");
        assertThat(ProblemCapture.problems(() -> CatalogFolder.read(folder)))
                .containsExactly(folder + "/platform.yaml:1:1: The folder has no platform.yaml.\n"
                        + "  Maybe name the folder that holds it, or write one.");
        assertThat(ProblemCapture.problems(() -> CatalogFolder.read(Path.of("no-such-folder"))))
                .containsExactly("no-such-folder:1:1: There is no folder (no-such-folder).\n"
                        + "  Maybe check the name, or name the folder that holds platform.yaml.");
    }

    @Test
    void catalog_without_features_is_told() throws IOException {
        Files.writeString(folder.resolve("platform.yaml"), "platform: acme\n");
        assertThat(ProblemCapture.problems(() -> CatalogFolder.read(folder)).get(0))
                .contains("The catalog holds no feature.");
    }

    @Test
    void huge_file_is_not_read() {
        byte[] bytes = new byte[(int) ReadLimits.FILE_BYTES + 1];
        assertThat(new SmallCatalog(folder).with("features/huge.yaml", bytes).problems())
                .containsExactly("features/huge.yaml:1:1: The file is larger than 32 MiB.");
    }
}
