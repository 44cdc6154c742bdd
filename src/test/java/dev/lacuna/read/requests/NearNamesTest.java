package dev.lacuna.read.requests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.random.Seeds;
import dev.lacuna.read.requests.NearNames.NamedCustomer;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names are like another, and which are not. */
class NearNamesTest {

    private static NearNames of(String... names) {
        NearNames near = new NearNames();
        for (String name : names) {
            near.add(name, new NamedCustomer(name, name));
        }
        return near;
    }

    @ParameterizedTest
    @CsvSource({
        "CoreWeave, CORE WEAVE, true",
        "CoreWeave, 'CoreWeave, Inc.', true",
        "CoreWeave, CoreWaeve, false",
        "CoreWeave, CoreWeav, true",
        "CoreWeave, CoreWeaves, true",
        "CoreWeave, CareWeave, true",
        "Lambda, Lambada, true",
        "Store 11, Store 12, false",
        "Abbot, Abbott, false",
        "Müller AG, Muller, true"
    })
    void oneLetterALegalFormOrASignMakesNoOtherName(String known, String name, boolean like) {
        assertThat(of(known).nearest(name) != null).isEqualTo(like);
    }

    @Test
    void ofSeveralTheFirstByNameIsTold() {
        assertThat(of("Carewave", "Corewave").nearest("Cxrewave"))
                .extracting(NamedCustomer::name)
                .isEqualTo("Carewave");
    }

    @Test
    void amongManyNamesTheSameIsFoundAsInEachAlone() {
        Seeds.forEach(200, seed -> {
            Random random = Seeds.random(seed);
            List<String> names =
                    IntStream.range(0, 40).mapToObj(i -> name(random)).toList();
            String wanted = name(random);
            boolean like = names.stream().anyMatch(name -> of(name).nearest(wanted) != null);
            assertThat(of(names.toArray(String[]::new)).nearest(wanted) != null)
                    .as("%s among %s", wanted, names)
                    .isEqualTo(like);
        });
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int i = random.nextInt(5, 8); i > 0; i--) {
            name.append((char) ('a' + random.nextInt(2)));
        }
        return name.toString();
    }
}
