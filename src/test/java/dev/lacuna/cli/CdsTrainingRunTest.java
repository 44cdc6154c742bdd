package dev.lacuna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CdsTrainingRunTest {
    @Test
    void everyQuestionThatIsTrainedCanBeAskedOfTheShippedCatalog() {
        assertThat(CdsTrainingRun.train(Path.of("").toAbsolutePath()))
                .as("1 is a bad answer, 2 would be a wrong question")
                .isEqualTo(1);
    }
}
